import Testing

@testable import SaidBy

/// The text as the engine reads it, with "·" for each byte that is passed over.
private func readable(_ text: String) -> String {
    let source = SourceText(text, format: .markdown)
    return String(decoding: source.readable.prefix(source.count), as: UTF8.self)
        .replacing("\u{1}", with: "·")
}

@Test(
    "What is no text is passed over, and the rest stays where it is",
    arguments: [
        ("# A heading", "· A heading"),
        ("## A heading ##", "·· A heading ··"),
        ("#hashtag", "#hashtag"),
        ("A title\n=======\nText", "A title\n·······\nText"),
        ("- one\n* two\n+ three", "· one\n· two\n· three"),
        ("1. one\n23) two", "·· one\n··· two"),
        ("1. one\n2. two\n\n3. three", "·· one\n·· two\n\n·· three"),
        ("It was in\n1986. He left", "It was in\n1986. He left"),
        ("> “Yes\n> no”", "· “Yes\n· no”"),
        ("> > deep", "· · deep"),
        ("a *b* c", "a ·b· c"),
        ("**“Yes,”** he said", "··“Yes,”·· he said"),
        ("_a_ snake_case_name", "·a· snake_case_name"),
        ("~~a~~ ~b~", "··a·· ~b~"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("He said f***", "He said f***"),
        ("***a** b*", "···a·· b·"),
        ("a\\*b\\*", "a·*b·*"),
        ("He [said](http://a.b/c_(d) \"x\") so", "He ·said······················· so"),
        ("The [sic] and [he] said", "The [sic] and [he] said"),
        ("[a][ref] b\n\n[ref]: http://x.y", "·a······ b\n\n·················"),
        ("![Alt text](a.png) b", "·················· b"),
        ("[![Alt](a.png)](u) b", "·················· b"),
        ("See <http://a.b> and <b>c</b>", "See ············ and ···c····"),
        ("a < b and c > d", "a < b and c > d"),
        ("a <!-- b > c --> d", "a ·············· d"),
        ("<!-- a\n\nb -->\nc", "······\n\n·····\nc"),
        ("Use `a \"b\"` or ``a ` b`` now", "Use ······· or ········· now"),
        ("a ` b", "a ` b"),
        ("Claim[^1] here\n\n[^1]: A note", "Claim···· here\n\n····· A note"),
        ("| a | b |\n|---|---|\n| c | d |", "| a | b |\n·········\n| c | d |"),
        ("* * *\na", "·····\na"),
    ])
func markdownIsPassedOver(text: String, expected: String) {
    #expect(readable(text) == expected)
    #expect(SourceText(text, format: .markdown).readable.count == text.utf8.count + 64)
}

@Test func frontMatterIsPassedOver() {
    #expect(readable("---\ntitle: \"A\"\n---\nText") == "···\n··········\n···\nText")
}

@Test func aRuleAtTheStartIsNoFrontMatterUntilItCloses() {
    #expect(readable("---\nText “a”") == "···\nText “a”")
}

@Test(arguments: ["```", "~~~~"])
func fencedCodeIsPassedOver(fence: String) {
    let dots = String(repeating: "·", count: fence.count)
    #expect(readable("a\n\(fence)\n\"b\"\n\(fence)\nc") == "a\n\(dots)\n···\n\(dots)\nc")
}

@Test func aFenceInAQuotedBlockEndsWithTheBlock() {
    #expect(readable("> ```\n> a\nb") == "· ···\n···\nb")
}

@Test func lineBreaksStayWithinWhatIsPassedOver() {
    #expect(readable("```\r\na\r\n```\r\nb") == "···\r\n·\r\n···\r\nb")
}

@Test func aByteOrderMarkIsPassedOverInEveryFormat() {
    for format in [SourceText.Format.plain, .markdown] {
        let source = SourceText("\u{FEFF}# a", format: format)
        #expect(source.readable.prefix(3).allSatisfy { $0 == SourceText.passedOver })
        #expect(source.bytes.prefix(3).elementsEqual([0xEF, 0xBB, 0xBF]))
    }
}

@Test func plainTextIsLeftAsItIs() {
    let source = SourceText("# *a* `b` [c](d)")
    #expect(source.readable == source.bytes)
}

@Test(
    "Marks without an end are read once",
    arguments: [
        "[", "]", "](", "](a \"", "![", "`", "`a``", "<a", "<!--", "*a", "_a", "**", "~~a", "\\",
        "- ", "> ", "# ", "[a]: ", "```\n", "[a][", "](<",
    ])
func hostileMarkdownKeepsItsLength(piece: String) {
    let text = String(repeating: piece, count: 3_000)
    #expect(SourceText(text, format: .markdown).readable.count == text.utf8.count + 64)
}
