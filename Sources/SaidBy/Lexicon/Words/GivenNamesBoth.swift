extension WordList {
    /// Given names of women and men alike.
    ///
    /// US Census 1990 (public domain), by way of names 0.3.0.
    static let givenNamesBoth: StaticString = """
        alex alva angel ariel ashley aubrey augustine blair britt carey carol carrol casey charlie
        chi chong chris chung clair cleo cruz dale dana devon dominique dusty elisha evelyn frankie
        gale gerry guadalupe hong ivory jackie jae jaime jamey jamie jean jessie jo jody johnie
        johnnie kasey kim kris lacy lavern leslie lindsay marion merle michal minh nicky numbers
        ollie paris pat robbie robin sam sammie sasha shelby sydney taylor thanh theo tommie
        trinidad val yong young
        """
}
