import Testing

@testable import SaidBy

private func object(_ json: String) throws(JSONError) -> JSONObject {
    try JSONObject(Array(json.utf8)[...])
}

private func text(_ json: String) throws(JSONError) -> String? {
    try object(json).string("text").map { String(decoding: $0, as: UTF8.self) }
}

@Test(arguments: [
    (#"{"text": "a"}"#, "a"),
    (#"  {"id":1,"text":"","x":[1,{"text":"b"}]} "#, ""),
    (#"{"text": "\"\\\/\b\f\n\r\t"}"#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#"{"text": "\u00e9\u201C\uD83D\uDE00"}"#, "é“😀"),
    (#"{"text": "\ud83d x \ude00\ud83d"}"#, "\u{FFFD} x \u{FFFD}\u{FFFD}"),
    (#"{"text": "\ud83dA"}"#, "\u{FFFD}A"),
    (#"{"\u0074ext": "é“"}"#, "é“"),
    (#"{"text": "a", "text": "b"}"#, "b"),
    (#"{"x": [[], {}, -0.5e+10, 12, true, false, null], "text": "a"}"#, "a"),
])
func stringsAreDecoded(json: String, expected: String) throws {
    #expect(try text(json) == expected)
}

@Test(arguments: [#"{}"#, #"{"text": 1}"#, #"{"text": null}"#, #"{"x": {"text": "a"}}"#])
func aMemberThatIsNoStringIsNone(json: String) throws {
    #expect(try text(json) == nil)
}

@Test(
    "What is no JSON is refused where it goes wrong",
    arguments: [
        ("", 0), ("[]", 0), ("{", 1), ("{\"a\"}", 4), ("{\"a\":}", 5), ("{\"a\":1,}", 7),
        ("{\"a\":1 \"b\":2}", 7), ("{\"a\":01}", 6), ("{\"a\":1.}", 7), ("{\"a\":1e}", 7),
        ("{\"a\":-}", 6), ("{\"a\":NaN}", 5), ("{\"a\":tru}", 5), ("{\"a\":\"b}", 8),
        ("{\"a\":\"\\x\"}", 7), ("{\"a\":\"\\u12g4\"}", 10), ("{\"a\":\"\n\"}", 6),
        ("{\"a\":[1}}", 7), ("{\"a\":[1,]}", 8), ("{\"a\":{\"b\":1]}", 11), ("{} x", 3),
        ("{\"a\":[", 6), ("{'a':1}", 1),
    ])
func whatIsNoJSONIsRefused(json: String, offset: Int) {
    #expect { try object(json) } throws: { ($0 as? JSONError)?.offset == offset }
}

@Test func nestingOfAnyDepthIsSafe() throws {
    let depth = 200_000
    let open = String(repeating: "[", count: depth)
    let close = String(repeating: "]", count: depth)
    #expect(try text("{\"x\": \(open)\(close), \"text\": \"a\"}") == "a")
}

@Test func membersGoThroughAsTheyAre() throws {
    let members = try object(#"{"a": [1, 2], "b": "\u00e9", "c": null}"#).members { $0 != "a" }
    #expect(String(decoding: members, as: UTF8.self) == #""b": "\u00e9", "c": null"#)
}
