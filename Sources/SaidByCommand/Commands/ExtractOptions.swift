import SaidBy

extension ExtractCommand {
    static let options: [CommandOption<ExtractCommand>] = [
        .choice("--format", "-f", of: Format.self, help: "What to print; csv if not given.") {
            $0.format = $1
        },
        .choice(
            "--unit", of: ReportOptions.Unit.self,
            help: "What makes a row of CSV; sentence if not given."
        ) { $0.reportOptions.unit = $1 },
        .choices(
            "--kind", of: Quotation.Kind.self,
            help: "Only quotations of these kinds; all if not given."
        ) { $0.reportOptions.kinds = $1 },
        .choice(
            "--offsets", of: OffsetUnit.self,
            help:
                "What start and end count: Unicode scalars if not given, UTF-8 bytes or UTF-16 units."
        ) { $0.reportOptions.offsets = $1 },
        .value(
            "--min-confidence", placeholder: "0..1",
            help: "Leave out quotations of a lower confidence."
        ) { command, text throws(UsageError) in
            guard let number = Double(text), (0...1).contains(number) else {
                throw UsageError("--min-confidence takes a number from 0 to 1, not '\(text)'.")
            }
            command.reportOptions.minimumConfidence = number
        },
        .flag(
            "--precise",
            help: "Only what is rarely wrong: the same as --min-confidence "
                + "\(ReportOptions.preciseConfidence)."
        ) { $0.reportOptions.minimumConfidence = ReportOptions.preciseConfidence },
        .flag("--all-spans", help: "Report quoted titles, nicknames and terms as well.") {
            $0.reportOptions.includesAllSpans = true
        },
        .flag(
            "--spreadsheet-safe",
            help: "Put an apostrophe before CSV cells that a spreadsheet would run as a formula."
        ) { $0.reportOptions.isSpreadsheetSafe = true },
        .output { $0.output = $1 },
        .jobs { $0.jobs = $1 },
        .encoding { $0.encoding = $1 },
        .choice(
            "--input-format", of: InputFormat.self,
            help:
                "What the input is: text, a document a file; or jsonl, an object on each line with "
                + "the members \"id\" and \"text\". text if not given."
        ) { $0.inputFormat = $1 },
        .value("--id-field", placeholder: "NAME", help: "The member that names the document.") {
            $0.fields.id = $1
        },
        .value("--text-field", placeholder: "NAME", help: "The member that holds the text.") {
            $0.fields.text = $1
        },
        .value(
            "--pass-fields", placeholder: "NAME,...|all",
            help: "Members that go through, under \"fields\" of each object of JSON."
        ) {
            let names = $1.split(separator: ",").map(String.init)
            $0.fields.passed = $1 == "all" ? .all : .named(Set(names))
        },
    ]
}
