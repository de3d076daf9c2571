/// The header of one TEI document: its name and its speakers.
struct TEIHeader {
    private let extraction: Extraction
    private let id: String

    init(_ extraction: Extraction, id: String) {
        self.extraction = extraction
        self.id = id
    }

    func append(document: String, to output: inout [UInt8]) {
        output.appendJSON("<teiHeader><fileDesc><titleStmt><title>")
        output.appendXML(document)
        output.appendJSON("</title></titleStmt><publicationStmt><p>Not published.</p>")
        output.appendJSON("</publicationStmt><sourceDesc><p>The file of that name.</p>")
        output.appendJSON("</sourceDesc></fileDesc>")
        if !extraction.speakers.isEmpty { appendSpeakers(to: &output) }
        output.appendJSON("</teiHeader>\n")
    }

    private func appendSpeakers(to output: inout [UInt8]) {
        output.appendJSON("\n<profileDesc><particDesc>\n")
        appendList("listPerson", to: &output) { $0.kind != .organization }
        appendList("listOrg", to: &output) { $0.kind == .organization }
        output.appendJSON("</particDesc></profileDesc>")
    }

    private func appendList(
        _ name: String, to output: inout [UInt8], where belongs: (Speaker) -> Bool
    ) {
        let speakers = extraction.speakers.enumerated().filter { belongs($0.element) }
        if speakers.isEmpty { return }
        output.append(contentsOf: "<\(name)>\n".utf8)
        for (index, speaker) in speakers { append(speaker, at: index, to: &output) }
        output.append(contentsOf: "</\(name)>\n".utf8)
    }

    private func append(_ speaker: Speaker, at index: Int, to output: inout [UInt8]) {
        let (element, name): (String, String) =
            switch speaker.kind {
            case .person: ("person", "persName")
            case .organization: ("org", "orgName")
            case .group: ("personGrp", "persName")
            case .unnamed: ("person", "p")
            }
        output.append(contentsOf: "<\(element) xml:id=\"\(id).s\(index + 1)\"><\(name)>".utf8)
        output.appendXML(speaker.name ?? speaker.description)
        output.append(contentsOf: "</\(name)>".utf8)
        if speaker.kind == .person {
            for title in speaker.titles {
                output.appendJSON("<state type=\"title\"><label>")
                output.appendXML(title)
                output.appendJSON("</label></state>")
            }
        }
        output.append(contentsOf: "</\(element)>\n".utf8)
    }
}
