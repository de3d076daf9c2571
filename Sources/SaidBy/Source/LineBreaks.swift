/// Ends a line, alone or behind a carriage return.
let lineFeed: UInt8 = 0x0A

/// Ends a line, alone or with a line feed behind it.
let carriageReturn: UInt8 = 0x0D
