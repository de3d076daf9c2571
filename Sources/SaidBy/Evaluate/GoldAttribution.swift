/// One attribution as people annotated it. Offsets count Unicode scalars.
public struct GoldAttribution: Sendable {
    /// The stretches of its words.
    public let content: [Range<Int>]
    /// The stretches of the mention that it is attributed to; empty where there is none.
    public let source: [Range<Int>]
    /// The stretches of the words that mark it; empty where there are none.
    public let cue: [Range<Int>]
    /// Its kind, where the annotation tells.
    public let kind: Quotation.Kind?
}
