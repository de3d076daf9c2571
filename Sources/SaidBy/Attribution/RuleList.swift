extension AttributionRule {
    /// Every rule, in the order in which they are tried: what stands beside the quotation in its own
    /// sentence first, then its sentence as a whole, then what the sentences before it tell. The
    /// first that fires decides.
    public static let all: [AttributionRule] = [
        .tagVerbFirst,
        .tagNounFirst,
        .signature,
        .splitQuotation,
        .label,
        .asClause,
        .passiveBy,
        .invertedCueBefore,
        .cueBefore,
        .accordingTo,
        .predicate,
        .tagBehindNext,
        .closingTag,
        .speechNoun,
        .clauseBefore,
        .weakCueBefore,
        .withinContent,
        .sentenceSubject,
        .sameSentence,
        .continuation,
        .carriedOn,
        .colonParagraph,
        .acrossParagraphs,
        .answered,
        .introduction,
        .resumed,
        .spokenThread,
        .echo,
    ]
}
