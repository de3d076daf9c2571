/// What can stand with a cue verb, and what it says the speaker did.
struct CueFrames: OptionSet, Sendable {
    let rawValue: UInt32

    /// Direct quotation: said “…”.
    static let quotation = CueFrames(rawValue: 1)
    /// A clause, with or without "that": said (that) it was late.
    static let clause = CueFrames(rawValue: 2)
    /// An infinitive: promised to go.
    static let infinitive = CueFrames(rawValue: 4)
    /// An object: denied the report.
    static let object = CueFrames(rawValue: 8)
    /// An object and an infinitive: urged her to go.
    static let objectInfinitive = CueFrames(rawValue: 16)
    /// An object and what it is called: called it a lie.
    static let complement = CueFrames(rawValue: 32)
    /// Somebody who is spoken to: told reporters.
    static let addressee = CueFrames(rawValue: 64)
    /// A question: asked whether.
    static let question = CueFrames(rawValue: 128)
    /// The words were written.
    static let writing = CueFrames(rawValue: 256)
    /// A thought, a wish or an attitude.
    static let thought = CueFrames(rawValue: 512)

    /// A preposition and its object: called for a vote.
    static let preposition = CueFrames(rawValue: 1024)
    /// An infinitive that nobody is the source of: seems to be late.
    static let impersonal = CueFrames(rawValue: 2048)

    /// "to" and an object: referred to the report.
    static let toObject = CueFrames(rawValue: 4096)
    /// "of" and an object: warned of floods.
    static let ofObject = CueFrames(rawValue: 8192)
    /// "with" and an object: agreed with the plan.
    static let withObject = CueFrames(rawValue: 16384)
    /// An object, where a document is the source: the poll shows a gap.
    static let documentObject = CueFrames(rawValue: 32768)
    /// A feeling, which belongs to the cue, and a preposition's object: expressed concern about it.
    static let feeling = CueFrames(rawValue: 131072)

    /// The frame that a letter of `WordList.cueVerbs` stands for; nil for another letter.
    init?(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "q"): self = .quotation
        case UInt8(ascii: "c"): self = .clause
        case UInt8(ascii: "i"): self = .infinitive
        case UInt8(ascii: "o"): self = .object
        case UInt8(ascii: "u"): self = .objectInfinitive
        case UInt8(ascii: "n"): self = .feeling
        case UInt8(ascii: "a"): self = .complement
        case UInt8(ascii: "t"): self = .addressee
        case UInt8(ascii: "?"): self = .question
        case UInt8(ascii: "w"): self = .writing
        case UInt8(ascii: "k"): self = .thought
        case UInt8(ascii: "p"): self = .preposition
        case UInt8(ascii: "s"): self = .impersonal
        case UInt8(ascii: "2"): self = .toObject
        case UInt8(ascii: "f"): self = .ofObject
        case UInt8(ascii: "h"): self = .withObject
        case UInt8(ascii: "d"): self = .documentObject
        case UInt8(ascii: "e"): self = .thatClause
        case UInt8(ascii: "x"): self = .anything
        default: return nil
        }
    }

    /// A clause, but only with "that": replied that it was late.
    static let thatClause = CueFrames(rawValue: 65536)

    /// Whatever follows: said no, said the same, said despite the rain it was late.
    static let anything = CueFrames(rawValue: 262144)

    /// The frames with a preposition.
    static let anyPreposition: CueFrames = [.preposition, .toObject, .ofObject, .withObject]

    /// The frames with a clause.
    static let anyClause: CueFrames = [.clause, .thatClause]

    /// Whether it has any of the others.
    func meets(_ others: CueFrames) -> Bool { !isDisjoint(with: others) }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The frames that a word's letters in `WordList.cueVerbs` stand for.
    init(letters: WordList.Word) {
        self = letters.reduce(into: []) { frames, letter in
            if let frame = CueFrames(letter: letter) { frames.formUnion(frame) }
        }
    }
}
