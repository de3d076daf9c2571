extension WordList {
    /// Given names of women and men alike.
    ///
    /// US Census 1990 (public domain), by way of names 0.3.0.
    static let givenNamesBoth: StaticString = """
        adrian alex alva angel angelo antonia ariel ashley aubrey augustine avery bennie bernie
        berry billie blair bobbie britt cameron carey carol carrol carroll cary casey cecil chang
        charlie chi chong chris christian chung clair cleo colby corey cory courtney cruz dale
        dallas dana dannie darnell dee demetrius denny deon devin devon dion dominique dong donnie
        dorian drew dusty eddie elisha ellis erin evan evelyn francis frankie gabriel gail gale
        gayle gene gerry guadalupe hollis hong ira ivory jackie jae jaime jame jamey jamie jean
        jessie jewel jewell jimmie jo jody joey johnie johnnie jordan jude kasey kelley kendall kim
        kirby kris lacy lane laurence lavern laverne lee leigh lesley leslie lindsay lindsey logan
        lonnie loren lou louie lupe lynn man marion marlin marty merle merrill micah michal mickey
        minh nicky noel numbers odell ollie otha paris pat perry quinn refugio rene rickie robbie
        robin rory rosario royce rudy sam sammie sandy sang santos sasha scottie shannon shaun shawn
        shayne shelby sidney sol son stacey stacy stevie sydney taylor terrell thanh theo toby
        tommie tory trinidad tristan val valentine whitney willie yong
        """
}
