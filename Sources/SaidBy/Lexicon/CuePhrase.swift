/// A cue of several words: a verb or an adjective and what follows it.
struct CuePhrase: Sendable {
    /// The base form of the verb, or the adjective.
    let head: Lexicon.WordID
    /// The hashes of the words behind it.
    let rest: [UInt64]
    let frames: CueFrames
    /// Whether the head stands behind "be" or a verb like it.
    let isAdjective: Bool
}
