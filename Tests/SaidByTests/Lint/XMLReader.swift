import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Reads XML to see whether it is well formed and which elements it has.
final class XMLReader: NSObject, XMLParserDelegate {
    private(set) var elements: Set<String> = []
    private(set) var isWellFormed = false

    init(_ text: String) {
        super.init()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = self
        isWellFormed = parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        elements.insert(element)
    }
}
