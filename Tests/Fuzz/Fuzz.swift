@testable import SaidBy

/// What libFuzzer calls with each input: its first byte chooses the reader, the rest is read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    // libFuzzer vouches for `count` bytes.
    let input = [UInt8](UnsafeBufferPointer(start: data, count: count))
    guard let reader = input.first else { return 0 }
    let bytes = Array(input.dropFirst())
    switch reader % 4 {
    case 0: check(SourceText(utf8: bytes))
    case 1: check(SourceText(utf8: bytes, format: .markdown))
    case 2:
        if let object = try? JSONObject(bytes[...]) {
            _ = object.members { $0 != "text" }
            if let text = object.string("text") { check(SourceText(utf8: text)) }
        }
    default:
        let encodings = TextEncoding.allCases
        let encoding = encodings[Int(reader / 4) % encodings.count]
        if let text = try? encoding.decode(bytes) { check(SourceText(utf8: text)) }
        _ = readCSV(bytes)
    }
    return 0
}

private let extractor = Extractor()

private func check(_ source: SourceText) {
    let extraction = extractor.extract(source)
    SpanInvariants(extraction).check()
    WriterInvariants(extraction).check(variant: source.count)
}
