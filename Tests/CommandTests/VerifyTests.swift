import Foundation
import Testing

private let source = """
    “We will not sell the old mill,” said Ann Lee.

    “You all know best,” Bo Ek told her.

    """

/// Runs `verify` in a folder with a source and files of claims.
private func verify(
    _ arguments: [String], claims: String = "quote,speaker\r\n", name: String = "claims.csv"
) throws -> Tool.Outcome {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("sources/mill.txt", source)
    try scratch.write(name, claims)
    return try Tool.run(["verify"] + arguments, in: scratch.folder)
}

private let trueClaim = "quote,speaker\nWe will not sell the old mill,Lee\n"
private let falseClaim = "quote,speaker\nWe will sell the old mill,Lee\n"
private let usual = ["claims.csv", "--sources", "sources"]

@Test func aTrueClaimPasses() throws {
    let outcome = try verify(usual, claims: trueClaim)
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("pass  exact, same speaker\n"))
    #expect(outcome.output.hasSuffix("1 claim: 1 passed, 0 failed\n"))
    #expect(outcome.errors == "")
}

@Test func aFalseClaimIsAFinding() throws {
    let outcome = try verify(usual, claims: falseClaim)
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("negation: We will [-not-] sell the old mill"))
}

@Test func theTableHasNoColourInAFile() throws {
    #expect(!(try verify(usual, claims: falseClaim)).output.contains("\u{1B}"))
}

@Test func csvHoldsTheClaimsOwnColumnsFirst() throws {
    let claims = "id,quote,speaker,line\r\n7,You all know best,Ann Lee,3\r\n"
    let outcome = try verify(usual + ["--format", "csv"], claims: claims)
    #expect(
        outcome.output == "id,quote,speaker,claim_line,words,speaker_verdict,passed,"
            + "source_document,start,end,line,column,source_text,source_speaker,difference\r\n"
            + "7,You all know best,Ann Lee,3,exact,different,false,sources/mill.txt,49,66,3,2,"
            + "You all know best,Bo Ek,\r\n")
    #expect(outcome.errors.contains("1 claim: 0 passed, 1 failed"))
}

@Test func verdictsInJSONAreOneArray() throws {
    let outcome = try verify(usual + ["-f", "json"], claims: trueClaim + "You know,Ek\n")
    let array =
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]]
    #expect(array?.compactMap { $0["words"] as? String } == ["exact", "not-found"])
}

@Test func jsonLinesAreClaimsToo() throws {
    let claims = """
        {"quote": "We will not sell the old mill", "speaker": "Ann Lee", "tags": [1, "ü"]}

        {"quote": "You all know best", "speaker": null}

        """
    let outcome = try verify(
        ["claims.jsonl", "--sources", "sources", "-f", "jsonl"], claims: claims,
        name: "claims.jsonl")
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines.first?.contains("\"tags\": [1, \"ü\"], \"words\": \"exact\"") == true)
    #expect(outcome.lines.last?.contains("\"speaker_verdict\": \"unclaimed\"") == true)
}

@Test(arguments: ["csv", "jsonl"])
func whatExtractPrintsCanBeVerified(format: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("mill.txt", source)
    let outcome = try Tool.shell(
        "\"$SAIDBY\" extract -f \(format) mill.txt | \"$SAIDBY\" verify - --sources mill.txt",
        in: scratch.folder)
    #expect(outcome.code == 0)
    #expect(outcome.output.hasSuffix("2 claims: 2 passed, 0 failed\n"))
}

@Test func aDraftIsVerifiedByItsOwnQuotations() throws {
    let draft = "“You all know best,” said Ann Lee.\n\n“We will not sell the old mill,” Lee said.\n"
    let outcome = try verify(
        ["--draft", "draft.txt", "--sources", "sources", "-f", "csv"], claims: draft,
        name: "draft.txt")
    #expect(outcome.code == 1)
    #expect(
        outcome.lines[1].hasPrefix("draft.txt,1,2,\"You all know best,\",Ann Lee,exact,different"))
    #expect(outcome.lines[2].hasPrefix("draft.txt,3,2,"))
    #expect(outcome.lines[2].contains("exact,same,true"))
}

@Test func aDraftAmongTheSourcesProvesNothing() throws {
    let draft = "“Nobody has ever said this,” said Ann Lee.\n"
    let outcome = try verify(
        ["--draft", "sources/draft.txt", "--sources", "sources"], claims: draft,
        name: "sources/draft.txt")
    #expect(outcome.output.hasPrefix("FAIL  not-found"))
}

@Test func onlyFailuresLeavesOutWhatPasses() throws {
    let outcome = try verify(usual + ["--only-failures"], claims: trueClaim + "You know,Ek\n")
    #expect(!outcome.output.contains("pass "))
    #expect(outcome.output.contains("FAIL  not-found"))
    #expect(outcome.output.hasSuffix("2 claims: 1 passed, 1 failed; their words: 1 not-found\n"))
}

@Test(
    "What passes can be widened and narrowed",
    arguments: [
        (["--allow", "altered"], falseClaim, Int32(0)),
        (["--allow", "altered,different"], falseClaim, 0),
        (["--allow", "different"], falseClaim, 1),
        (["--allow", "different"], "quote,speaker\nYou all know best,Lee\n", 0),
        (["--allow", "unclaimed"], "quote,speaker\nYou all know best,\n", 0),
        (["--allow", "not-found"], "quote,speaker\nNothing like it at all,Lee\n", 0),
        (["--strict"], "quote,speaker\nwe will not sell the old mill,Lee\n", 1),
        (["--strict", "--allow", "normalised"], "quote,speaker\nyou all know best,Ek\n", 0),
    ] as [([String], String, Int32)])
func whatPassesCanBeChosen(options: [String], claims: String, code: Int32) throws {
    #expect(try verify(usual + options, claims: claims).code == code)
}

@Test(
    "Claims that cannot be read are told, and where",
    arguments: [
        ("words,who\na b,c\n", "claims.csv: there is no column 'quote'; it has: words, who."),
        ("quote,who\na b,c\n", "claims.csv: there is no column 'speaker'; it has: quote, who."),
        ("", "claims.csv: the file is empty."),
        (
            "quote,speaker\n",
            "claims.csv: there is nothing to verify; --allow-empty lets that pass."
        ),
        ("quote,speaker\n\"a\nb\",c\na b\n", "claims.csv:4: the row has too few fields, 1 for 2"),
        ("quote,speaker\na,b,c\n", "claims.csv:2: the row has too many fields, 3 for 2 columns"),
        ("quote,speaker\n ,b\n", "claims.csv:2: the quote is empty."),
        (
            "{\"quote\": 1}\n",
            "claims.csv:1: there is no string 'quote' in the object; it has: quote."
        ),
        ("{\"quote\": \"a\"\n", "claims.csv:1: no valid JSON object"),
    ])
func unreadableClaimsAreTold(claims: String, message: String) throws {
    let outcome = try verify(usual, claims: claims)
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains(message))
}

@Test func whatCanBeReadIsStillChecked() throws {
    let claims = "quote,speaker\nlonely\nYou all know best,Bo Ek\n"
    let outcome = try verify(usual + ["missing.txt"], claims: claims)
    #expect(outcome.code == 2)
    #expect(outcome.output.hasSuffix("1 claim: 1 passed, 0 failed\n"))
    #expect(outcome.errors.contains("missing.txt: No such file or directory"))
}

@Test func otherColumnsCanBeNamed() throws {
    let options = ["--quote-column", "said", "--speaker-column=by"]
    let outcome = try verify(usual + options, claims: "by,said\nEk,You all know best\n")
    #expect(outcome.code == 0)
}

@Test func nothingToVerifyMayBeAllowed() throws {
    #expect(try verify(usual + ["--allow-empty"]).code == 0)
}

@Test func theClaimsMayStandBehindTheSources() throws {
    #expect(try verify(["--sources", "sources", "claims.csv"], claims: trueClaim).code == 0)
}

@Test(
    "Wrong use of verify is told",
    arguments: [
        (["--sources", "sources"], "there are no claims"),
        (["claims.csv"], "there are no sources to check against: add --sources PATH ..."),
        (["claims.csv", "--draft", "d.txt", "-s", "sources"], "give either CLAIMS or --draft"),
        (["claims.csv", "b.csv", "-s", "sources"], "'b.csv' is a second"),
        (["-", "-s", "-"], "standard input can be one thing only"),
        (["claims.csv", "-s", "sources", "--allow", "alterd"], "did you mean 'altered'?"),
    ])
func wrongUseOfVerifyIsTold(arguments: [String], message: String) throws {
    let outcome = try verify(arguments)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(message))
}

@Test func theReportCanGoToAFile() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("mill.txt", source)
    try scratch.write("claims.csv", trueClaim)
    let outcome = try Tool.run(
        ["verify", "claims.csv", "-s", "mill.txt", "-o", "out.txt"], in: scratch.folder)
    #expect(outcome.output == "")
    #expect(try scratch.text("out.txt").contains("exact, same speaker"))
    #expect(try scratch.names == ["claims.csv", "mill.txt", "out.txt"])
}

@Test func helpOfVerifyFitsATerminal() throws {
    let outcome = try Tool.run(["verify", "--help"])
    #expect(outcome.code == 0)
    #expect(outcome.lines.filter { $0.count > 80 } == [])
}
