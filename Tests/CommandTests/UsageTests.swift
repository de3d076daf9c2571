import Foundation
import Testing

@Test func helpNamesEverySubcommand() throws {
    let outcome = try Tool.run(["--help"])
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.contains("extract"))
}

@Test(arguments: [["extract", "--help"], ["extract", "-h"], ["help", "extract"]])
func helpOfASubcommandNamesItsOptions(arguments: [String]) throws {
    let outcome = try Tool.run(arguments)
    #expect(outcome.code == 0)
    for option in ["-f, --format csv|tsv|json|jsonl|", "-o, --output FILE", "--help"] {
        #expect(outcome.output.contains(option))
    }
}

@Test func helpFitsATerminal() throws {
    let outcome = try Tool.run(["extract", "--help"])
    #expect(outcome.lines.filter { $0.count > 80 } == [])
}

@Test func theVersionIsOneLine() throws {
    let outcome = try Tool.run(["--version"])
    #expect(outcome.output.wholeMatch(of: /saidby \d+\.\d+\.\d+\n/) != nil)
    #expect(outcome.code == 0)
}

@Test func withoutASubcommandTheHelpIsAnError() throws {
    let outcome = try Tool.run([])
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Usage:"))
}

@Test(
    "Wrong use is told, with what may have been meant",
    arguments: [
        (["extrcat"], "did you mean 'extract'?"),
        (["frobnicate"], "there is no command 'frobnicate'"),
        (["extract", "--fromat", "csv"], "did you mean '--format'?"),
        (["extract", "-x"], "there is no option '-x'"),
        (["extract", "--format=cvs"], "did you mean 'csv'?"),
        (["extract", "--format=xml"], "use one of: csv, tsv, json, jsonl, "),
        (["extract", "--kind", "direct,indrect"], "did you mean 'indirect'?"),
        (["extract", "--output"], "--output needs a value: --output FILE"),
        (["extract", "--all-spans=yes"], "--all-spans takes no value."),
        (["extract", "--jobs", "0"], "--jobs takes a number from 1 to 1024, not '0'."),
        (["extract", "--min-confidence", "high"], "--min-confidence takes a number from 0 to 1"),
    ])
func wrongUseIsTold(arguments: [String], message: String) throws {
    let outcome = try Tool.run(arguments)
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message))
}

@Test(
    "Values may be written in every usual way",
    arguments: [
        ["--format", "jsonl"], ["--format=jsonl"], ["-f", "jsonl"], ["-fjsonl"], ["-f=jsonl"],
    ])
func valuesMayBeWrittenInEveryUsualWay(option: [String]) throws {
    let outcome = try Tool.run(["extract"] + option + ["-"])
    #expect(try documents(outcome) == ["-"])
}

@Test func optionsMayFollowOperands() throws {
    #expect(try documents(Tool.run(["extract", "-", "-f", "jsonl"])) == ["-"])
}

@Test func behindTwoDashesEverythingIsAnOperand() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try scratch.write("--help", "")
    let outcome = try Tool.run(["extract", "-fjsonl", "--", "--help"], in: scratch.folder)
    #expect(try documents(outcome) == ["--help"])
}
