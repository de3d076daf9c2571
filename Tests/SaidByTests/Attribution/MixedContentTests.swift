import Testing

@testable import SaidBy

/// Each quotation as its source's words and those of its content.
private func rows(_ text: String) -> [String] {
    let extraction = Extractor().extract(SourceText(text))
    return extraction.quotations.map { quotation in
        let content = quotation.content.map(extraction.source.string).joined(separator: " … ")
        return "\(quotation.source.map(extraction.source.string) ?? "-"): \(content)"
    }
}

@Test(
    "A clause with words in marks is one quotation, from its start to its end",
    arguments: [
        (
            "Ann Lee warned of a “fierce” fight ahead that could split the town.",
            "Ann Lee: a “fierce” fight ahead that could split the town"
        ),
        (
            "She vowed to “take our fight” to the towns that had not yet voted.",
            "She: to “take our fight” to the towns that had not yet voted"
        ),
        (
            "He pledged to mend the dam, fix the “broken” road and lower taxes.",
            "He: to mend the dam, fix the “broken” road and lower taxes"
        ),
        (
            "He promised on Tuesday to refrain from using the word “leak” this year.",
            "He: to refrain from using the word “leak” this year"
        ),
        (
            "She urged them to “get round the table”.", "She: them to “get round the table”"
        ),
        (
            "Ann Lee made the point that the plan would make her “a third wheel” as chair.",
            "Ann Lee: the plan would make her “a third wheel” as chair"
        ),
        (
            "The report by Bo Ray that he “made up” the story of the dam is wrong.",
            "Bo Ray: he “made up” the story of the dam is wrong"
        ),
        (
            "Her promise to be “fair” in talks with the town drew cheers.",
            "Her: to be “fair” in talks with the town drew cheers"
        ),
        (
            "His call for “a total ban” on boats was heard.", "His: “a total ban” on boats"
        ),
        (
            "Bo Ray railed to a crowd in Lyon that the dam was “a mess”.",
            "Bo Ray: the dam was “a mess”"
        ),
        (
            "Bo Ray was asked whether his plan, which the bank thinks would cost a lot, would be “fair”.",
            "-: whether his plan, which the bank thinks would cost a lot, would be “fair”"
        ),
        (
            "The ad, titled “Wake Up,” concludes that Bo Ray is too “weak” to lead.",
            "The ad: Bo Ray is too “weak” to lead"
        ),
        (
            "Bo Ray mocked the film “Flood” and the Ann Lee books for being “soft”.",
            "Bo Ray: the film “Flood” and the Ann Lee books for being “soft”"
        ),
        (
            "The dam leaks, Bo Ray said, but “we will mend it.”",
            "Bo Ray: The dam leaks … but “we will mend it.”"
        ),
        (
            "Though the dam leaks, she added, closing the road would be “very harsh.”",
            "she: Though the dam leaks … closing the road would be “very harsh.”"
        ),
    ])
func mixedContent(text: String, expected: String) {
    #expect(rows(text).first == expected)
}

@Test(
    "What carries on a sentence behind the tag of the quotation that begins it",
    arguments: [
        (
            "“Only you, Bo,” she said, would use such a day to thank the town.",
            "she: Only you, Bo, … would use such a day to thank the town"
        ),
        (
            "“It is wise,” he added, to build the dam first.",
            "he: It is wise, … to build the dam first"
        ),
        (
            "“It’s our luck,” she said, that both came from here.",
            "she: It’s our luck, … that both came from here"
        ),
        ("“It is late,” she said, to loud cheers.", "she: It is late,"),
    ])
func restBehindTheTag(text: String, expected: String) {
    #expect(rows(text) == [expected])
}

@Test(
    "Where a content with words in marks ends",
    arguments: [
        (
            "When Bo Ray said he would “protect our homes,” the crowd applauded loudly.",
            "Bo Ray: he would “protect our homes,”"
        ),
        (
            "When the head, Bo Ray, said he had “no proof,” experts knew his meaning.",
            "the head, Bo Ray: he had “no proof,”"
        ),
        (
            "Asked whether the dam “has to go,” 75 percent of voters said yes.",
            "-: whether the dam “has to go,”"
        ),
        (
            "She defended Bo Ray as a “decent man” Tuesday, hours after he was charged.",
            "She: Bo Ray as a “decent man”"
        ),
        (
            "The ad promises to “stop the rot” while clips of the town play on the screen.",
            "The ad: to “stop the rot”"
        ),
        (
            "Ann Lee said she was “glad” and Bo Ray called it “a great day.”",
            "Ann Lee: she was “glad”"
        ),
        (
            "His friends mock the dam, calling it “a joke,” and some of them said they would go.",
            "His friends: the dam"
        ),
        (
            "The board, citing what it called “grave errors,” suspended Bo Ray.",
            "The board: what it called “grave errors,”"
        ),
        (
            "By calling the plan “a scandal,” Bo Ray showed that he had changed.",
            "Bo Ray: the plan “a scandal,”"
        ),
        (
            "In declaring the plan as “not fair,” the old bishop again showed his skill.",
            "the old bishop: the plan as “not fair,”"
        ),
    ])
func mixedContentEnds(text: String, expected: String) {
    #expect(rows(text).first == expected)
}

@Test(
    "Who calls somebody names says so, and not who said something before",
    arguments: [
        (
            "Bo Ray said the dam was full, and Ann Lee later called him “a fool”.",
            "Ann Lee: him “a fool”"
        ),
        (
            "They agree the dam should go, with Ann Lee calling it “a mess”.",
            "Ann Lee: it “a mess”"
        ),
        (
            "He hinted the leak was behind her tone, called her “a fool” and left the room.",
            "He: her “a fool”"
        ),
        (
            "Bo Ray told the paper he was “sorry”, hours after the club announced his exit.",
            "Bo Ray: he was “sorry”, hours after the club announced his exit"
        ),
        (
            "In May, under what Bo Ray called “the old rule,” two men were each charged a pound.",
            "Bo Ray: the old rule,"
        ),
        (
            "It was wet; “I still love him,” Ann Lee said later.", "Ann Lee: I still love him,"
        ),
        (
            "Bo Ray told the “Today” programme that the dam was “a mess”.",
            "Bo Ray: the dam was “a mess”"
        ),
        (
            "The paper quoted an aide to the chair as adding that “it leaks”.",
            "an aide to the chair: it leaks"
        ),
        (
            "Bo Ray says it must be part of “a plan” that takes in farms, which in her view is new.",
            "Bo Ray: it must be part of “a plan” that takes in farms, which in her view is new"
        ),
    ])
func whoCallsNames(text: String, expected: String) {
    #expect(rows(text).last == expected)
}

@Test(
    "What is told without marks begins behind when, where and to whom",
    arguments: [
        ("Bo Ray said Tuesday night that the dam was full.", "Bo Ray: the dam was full"),
        ("Bo Ray announced on Monday a plan to mend it.", "Bo Ray: a plan to mend it"),
        ("Bo Ray called again on Tuesday for a vote.", "Bo Ray: a vote"),
        ("Bo Ray complained about the odd dam and left.", "Bo Ray: the odd dam"),
        ("Bo Ray said about ten dams leaked.", "Bo Ray: about ten dams leaked"),
        ("Bo Ray said about a third of them leaked.", "Bo Ray: about a third of them leaked"),
        ("Bo Ray talked about how it had leaked.", "Bo Ray: how it had leaked"),
        ("Bo Ray complained about being late.", "Bo Ray: being late"),
        (
            "According to papers from Ann Lee, a friend who died in May, the dam was full.",
            "papers from Ann Lee: the dam was full"
        ),
        (
            "According to several papers on Monday, the dam leaked.",
            "several papers: the dam leaked"
        ),
        ("Her warning of a flood was ignored.", "Her: a flood"),
        ("She was told the dam was full.", "-: the dam was full"),
        ("Ann Lee and Bo Ray, who met in May, said it leaks.", "Ann Lee and Bo Ray: it leaks"),
        (
            "Ann Lee, the mayor, and Bo Ray, a farmer, said it leaks.",
            "Ann Lee, the mayor, and Bo Ray, a farmer: it leaks"
        ),
        (
            "The paper quoted Ann Lee, a farmer, as saying it leaks.",
            "Ann Lee, a farmer: it leaks"
        ),
    ])
func indirectContent(text: String, expected: String) {
    #expect(rows(text) == [expected])
}

@Test("“According to” ends what somebody says before it")
func accordingToEndsTheContent() {
    let found = rows("Voters say the dam leaks, according to the poll.")
    #expect(found == ["the poll: Voters say the dam leaks", "Voters: the dam leaks"])
}
