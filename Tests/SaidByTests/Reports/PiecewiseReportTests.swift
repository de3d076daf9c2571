import Testing

@testable import SaidBy

private let reports: [any PiecewiseReport] = [
    CSVReport(), TSVReport(), JSONReport(layout: .array), JSONReport(layout: .lines),
]

@Test(arguments: reports.indices)
func theBytesGivenAwayAndTheRestAreTheReport(_ index: Int) {
    let text = String(repeating: "“It was late,” Ann Lee said. ", count: 3000)
    let extraction = Extractor().extract(SourceText(text))
    var whole: [UInt8] = []
    reports[index].append(extraction, document: "a.txt", to: &whole)
    var pieces: [[UInt8]] = []
    var rest: [UInt8] = []
    reports[index].append(extraction, document: "a.txt", to: &rest) { output in
        pieces.append(output)
        output = []
    }
    #expect(pieces.count > 3)
    #expect(Array(pieces.joined()) + rest == whole)
}

@Test func aPieceThatCannotBeGivenAwayEndsTheReport() {
    struct Full: Error {}
    let text = String(repeating: "“It was late,” Ann Lee said. ", count: 3000)
    let extraction = Extractor().extract(SourceText(text))
    var output: [UInt8] = []
    var asked = 0
    #expect(throws: Full.self) {
        try CSVReport().append(extraction, document: "a.txt", to: &output) { _ throws(Full) in
            asked += 1
            throw Full()
        }
    }
    #expect(asked == 1)
}
