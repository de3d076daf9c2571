/// A mistake in a file of brat standoff.
public struct BratError: Error, Sendable {
    /// Counts from 1.
    public let line: Int
    /// What is wrong, in words.
    public let message: String
}

/// The attributions of one document in brat standoff: events, or relations, whose arguments are
/// text-bound annotations of the types `Content`, `Source` and `Cue`.
///
/// A trigger of any other type counts as the cue where no argument is one, unless it covers the
/// content's words. An attribute `Kind` may tell the kind. All else is passed over.
public struct BratAnnotations: Sendable {
    /// The attributions, in the order of the file.
    public private(set) var attributions: [GoldAttribution] = []

    private struct TextBound {
        let type: Substring
        let spans: [Range<Int>]
    }

    private struct Event {
        let trigger: Substring?
        let arguments: [(role: Substring, id: Substring)]
    }

    private var texts: [Substring: TextBound] = [:]
    private var events: [(id: Substring, event: Event)] = []
    private var kinds: [Substring: Quotation.Kind] = [:]

    /// Reads a standoff file.
    public init(_ standoff: String) throws(BratError) {
        let lines = standoff.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (index, line) in lines.enumerated() where !line.isEmpty {
            do throws(LineError) {
                try read(line)
            } catch {
                throw BratError(line: index + 1, message: error.message)
            }
        }
        attributions = events.compactMap(attribution)
        texts = [:]
        events = []
        kinds = [:]
    }

    private struct LineError: Error {
        let message: String
    }

    private mutating func read(_ line: Substring) throws(LineError) {
        let fields = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
        guard let id = fields.first, fields.count > 1 else {
            throw LineError(message: "there is no tab behind the annotation's id.")
        }
        let words = fields[1].split(separator: " ")
        switch id.first {
        case "T":
            texts[id] = try textBound(fields[1])
        case "E", "R":
            // A relation has its type first, and no trigger; an event has "type:trigger" there.
            let first = words.first?.split(separator: ":", maxSplits: 1) ?? []
            let arguments = words.dropFirst().map { $0.split(separator: ":", maxSplits: 1) }
            guard arguments.allSatisfy({ $0.count == 2 }), !first.isEmpty else {
                throw LineError(message: "an argument of \(id) is not written as ROLE:ID.")
            }
            let event = Event(
                trigger: first.count == 2 ? first[1] : nil,
                arguments: arguments.map { ($0[0], $0[1]) })
            events.append((id, event))
        case "A", "M":
            if words.count >= 3, words[0].lowercased() == "kind" {
                kinds[words[1]] = Quotation.Kind(rawValue: words[2].lowercased())
            }
        default:
            break
        }
    }

    private func textBound(_ field: Substring) throws(LineError) -> TextBound {
        let parts = field.split(separator: " ", maxSplits: 1)
        var spans: [Range<Int>] = []
        for fragment in parts.dropFirst().joined().split(separator: ";") {
            let numbers = fragment.split(separator: " ").compactMap { Int($0) }
            guard numbers.count == 2, 0 <= numbers[0], numbers[0] <= numbers[1] else {
                throw LineError(message: "\"\(fragment)\" are not a start and an end.")
            }
            spans.append(numbers[0]..<numbers[1])
        }
        guard let type = parts.first, !spans.isEmpty else {
            throw LineError(message: "a type, a start and an end are missing.")
        }
        return TextBound(type: type, spans: spans)
    }

    private func attribution(_ id: Substring, _ event: Event) -> GoldAttribution? {
        var spans: [String: [Range<Int>]] = [:]
        let trigger = event.trigger.map { [(role: Substring("trigger"), id: $0)] } ?? []
        for argument in event.arguments + trigger {
            guard let text = texts[argument.id] else { continue }
            spans[role(of: argument.role, type: text.type), default: []] += text.spans
        }
        guard let content = spans["content"] else { return nil }
        var cue = spans["cue"] ?? []
        if cue.isEmpty, let trigger = spans["trigger"], !overlap(trigger, content) { cue = trigger }
        return GoldAttribution(
            content: content, source: spans["source"] ?? [], cue: cue, kind: kinds[id])
    }

    /// The part that an argument plays, by its annotation's type or else its role's name.
    private func role(of role: Substring, type: Substring) -> String {
        let parts = ["content", "source", "cue"]
        let type = type.lowercased()
        if parts.contains(type) { return type }
        let name = role.lowercased()
        return parts.first { name.hasPrefix($0) } ?? name
    }

    private func overlap(_ left: [Range<Int>], _ right: [Range<Int>]) -> Bool {
        left.contains { span in right.contains { $0.overlaps(span) } }
    }
}
