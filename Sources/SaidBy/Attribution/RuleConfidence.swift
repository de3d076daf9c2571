/// How often each rule is right.
///
/// Written by Tests/Accuracy/confidence.py; not to be changed by hand.
enum RuleConfidence {
    /// For each rule's id its shares, in the order of `Setting`: long, short, whole, part.
    static let shares: [String: [Double]] = [
        "according-to": [0.85, 0.78, 0.50, 0.50],
        "across-paragraphs": [0.45, 0.42, 0.50, 0.50],
        "answered": [0.50, 0.50, 0.50, 0.50],
        "as-clause": [0.89, 0.59, 0.50, 0.50],
        "carried-on": [0.50, 0.50, 0.50, 0.50],
        "clause-before": [0.96, 0.90, 0.50, 0.50],
        "closing-tag": [0.93, 1.00, 0.50, 0.50],
        "colon-paragraph": [0.80, 0.50, 0.50, 0.50],
        "continuation": [0.95, 0.58, 0.50, 0.50],
        "cue-before": [0.95, 0.86, 0.50, 0.50],
        "echo": [0.50, 0.38, 0.50, 0.50],
        "indirect-according-to": [0.50, 0.50, 0.86, 0.75],
        "indirect-adverb": [0.50, 0.50, 0.30, 0.32],
        "indirect-as": [0.50, 0.50, 0.55, 0.79],
        "indirect-clause": [0.58, 0.55, 0.88, 0.66],
        "indirect-infinitive": [0.55, 0.50, 0.88, 0.60],
        "indirect-label": [0.50, 0.50, 0.50, 0.86],
        "indirect-noun": [0.55, 0.53, 0.50, 0.27],
        "indirect-object": [0.55, 0.54, 0.79, 0.61],
        "indirect-passive": [0.55, 0.55, 0.68, 0.58],
        "indirect-phrase": [0.50, 0.55, 0.50, 0.65],
        "indirect-poll": [0.50, 0.50, 0.50, 0.67],
        "indirect-question": [0.50, 0.50, 0.88, 0.62],
        "indirect-tag": [0.64, 0.58, 0.83, 0.67],
        "indirect-view": [0.50, 0.50, 0.50, 0.50],
        "introduction": [0.64, 0.53, 0.50, 0.50],
        "inverted-cue-before": [0.69, 0.50, 0.50, 0.50],
        "label": [0.91, 0.50, 0.50, 0.50],
        "passive-by": [0.50, 0.67, 0.50, 0.50],
        "predicate": [0.50, 0.50, 0.50, 0.50],
        "resumed": [0.62, 0.50, 0.50, 0.50],
        "same-sentence": [0.50, 0.50, 0.50, 0.50],
        "sentence-subject": [0.63, 0.41, 0.50, 0.50],
        "signature": [0.63, 0.36, 0.50, 0.50],
        "speech-noun": [0.61, 0.60, 0.50, 0.50],
        "split-quotation": [0.50, 0.50, 0.50, 0.50],
        "spoken-thread": [0.50, 0.50, 0.50, 0.50],
        "tag-behind-next": [0.82, 0.50, 0.50, 0.50],
        "tag-noun-first": [0.98, 0.92, 0.50, 0.50],
        "tag-verb-first": [0.99, 0.71, 0.50, 0.50],
        "transcript": [0.40, 0.28, 0.50, 0.50],
        "weak-cue-before": [0.91, 0.84, 0.50, 0.50],
        "within-content": [0.69, 0.88, 0.50, 0.50],
    ]

    /// How often the right entity is found for a right mention, in the order of `SourceForm`:
    /// name, pronoun, description.
    static let resolved: [Double] = [0.99, 0.95, 0.72]
}
