/// Which way a quotation mark faces, by its form and by the white space around it.
enum MarkFacing {
    case opens
    case closes
    case either
    /// An apostrophe, an inch mark: no quotation mark.
    case none
}

/// The kinds of marks that pair with one another.
enum MarkFamily: UInt8 {
    case double
    case single
    case guillemet

    /// The family of a mark.
    init(_ kind: TokenKind) {
        switch kind {
        case .straightSingle, .openSingle, .closeSingle, .lowSingle: self = .single
        case .openGuillemet, .closeGuillemet: self = .guillemet
        default: self = .double
        }
    }
}

extension MarkFacing {
    /// Which way the mark at `index` faces.
    static func of(_ tokens: Tokens, at index: Int) -> MarkFacing {
        let kind = tokens.kind[index]
        let before = MarkFacing.isOpenBefore(tokens, index)
        let after = MarkFacing.isOpenAfter(tokens, index)
        switch kind {
        case .openDouble:
            return !before && after && !tokens.spaceBefore(index) ? .closes : .opens
        case .closeDouble:
            return before && !after && tokens.spaceBefore(index) ? .opens : .closes
        case .openBackquote: return .opens
        case .lowDouble, .lowSingle: return .opens
        case .straightSingle, .openSingle, .closeSingle:
            return MarkFacing.single(tokens, at: index, before: before, after: after)
        case .openGuillemet, .closeGuillemet, .straightDouble, .doubleApostrophe:
            if MarkFacing.isInch(tokens, at: index) { return .none }
            return before == after ? .either : before ? .opens : .closes
        default: return .none
        }
    }

    /// White space, an opening bracket, a dash or an opening mark stands before.
    private static func isOpenBefore(_ tokens: Tokens, _ index: Int) -> Bool {
        guard index > 0, !tokens.spaceBefore(index) else { return true }
        switch tokens.kind[index - 1] {
        case .open, .dash, .slash, .openDouble, .openSingle, .openBackquote, .lowDouble: return true
        case .colon: return true
        case .straightDouble, .straightSingle, .doubleApostrophe:
            return tokens.spaceBefore(index - 1)
        default: return false
        }
    }

    /// White space, a stop, a closing bracket or a closing mark stands behind.
    private static func isOpenAfter(_ tokens: Tokens, _ index: Int) -> Bool {
        let next = index + 1
        guard next < tokens.count, !tokens.spaceBefore(next) else { return true }
        switch tokens.kind[next] {
        case .word, .number, .symbol, .open, .openDouble, .openSingle: return false
        case .straightDouble, .straightSingle, .doubleApostrophe:
            return tokens.spaceAfter(next)
                || next + 1 < tokens.count && tokens.kind[next + 1] != .word
        case .ellipsis: return !tokens.spaceBefore(index)
        default: return true
        }
    }

    /// Behind a figure, and no quotation can begin there: 6'2", 15".
    private static func isInch(_ tokens: Tokens, at index: Int) -> Bool {
        guard tokens.kind[index] == .straightDouble, index > 1, !tokens.spaceBefore(index),
            tokens.kind[index - 1] == .number, !tokens.spaceBefore(index - 1)
        else { return false }
        return tokens.kind[index - 2] == .straightSingle && index > 2
            && tokens.kind[index - 3] == .number
    }

    private static func single(_ tokens: Tokens, at index: Int, before: Bool, after: Bool)
        -> MarkFacing
    {
        let next = index + 1
        if before && !after {
            guard tokens.kind[index] != .closeSingle, next < tokens.count else { return .none }
            let isElision =
                tokens.classes[next].contains(.elision) && !tokens.flags[next].contains(.capital)
            let isDecade =
                tokens.kind[next] == .number && tokens.length[next] <= 3
                && tokens.kind[index] != .openSingle
            return isElision || isDecade ? .none : .opens
        }
        guard !before, after else { return .none }
        let isFoot =
            tokens.kind[index - 1] == .number && next < tokens.count
            && tokens.kind[next] == .number
        return isFoot ? .none : .closes
    }
}
