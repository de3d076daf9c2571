import Foundation
import Testing

@testable import SaidByCommand

@Test func theManualNamesEveryCommandAndOption() throws {
    let manual = try Tool.run(["manual"]).output.replacing("\\-", with: "-")
    for command in allSubcommands {
        #expect(manual.contains(".SS saidby \(command.name)\n"))
        for name in command.declarations.flatMap(\.names) {
            #expect(manual.contains("\\fB\(name)\\fR"), "\(command.name) \(name)")
        }
    }
}

@Test(arguments: ["bash", "zsh", "fish"])
func completionsNameEveryCommandAndLongOption(shell: String) throws {
    let script = try Tool.run(["completions", shell]).output
    for command in allSubcommands {
        #expect(script.contains(command.name))
        for name in command.declarations.flatMap(\.names) where name.hasPrefix("--") {
            let written = shell == "fish" ? "-l \(name.dropFirst(2)) " : name
            #expect(script.contains(written), "\(command.name) \(name)")
        }
    }
}

@Test(arguments: [
    ("saidby ex", ["explain", "extract"]), ("saidby extract --of", ["--offsets"]),
    ("saidby extract --format t", ["tei", "tsv"]), ("saidby extract --format = h", ["html"]),
])
func bashCompletes(line: String, expected: [String]) throws {
    let outcome = try Tool.shell(
        """
        "$SAIDBY" completions bash > /tmp/saidby-$$.bash
        bash -c '. /tmp/saidby-'$$'.bash; COMP_WORDS=(\(line)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _saidby; printf "%s\\n" "${COMPREPLY[@]}"'
        rm /tmp/saidby-$$.bash
        """)
    #expect(outcome.lines.sorted() == expected, "\(outcome.errors)")
}

@Test func anUnknownShellIsAnError() throws {
    let outcome = try Tool.run(["completions", "tcsh"])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("bash, zsh or fish"))
}
