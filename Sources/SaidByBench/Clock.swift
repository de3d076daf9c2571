import Foundation

/// Times work in seconds.
func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    let (whole, parts) = start.duration(to: .now).components
    return Double(whole) + Double(parts) / 1e18
}

/// Runs a command to its end.
///
/// - Returns: How long it took, in seconds; nil if it failed.
func run(_ command: [String], output: String = "/dev/null") -> Double? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    _ = FileManager.default.createFile(atPath: output, contents: nil)
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle.nullDevice
    let time = seconds {
        do {
            try process.run()
            process.waitUntilExit()
        } catch {
            FileHandle.standardError.write(Data("\(command[0]): \(error)\n".utf8))
        }
    }
    return process.terminationStatus == 0 ? time : nil
}

/// What machine this is.
enum Machine {
    static var description: String {
        let information = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let model = information.split(separator: "\n").first { $0.hasPrefix("model name") }
        let name = model?.split(separator: ":").last.map(String.init) ?? " unknown processor"
        let cores = ProcessInfo.processInfo.activeProcessorCount
        return "Machine:\(name), \(cores) cores, "
            + ProcessInfo.processInfo.operatingSystemVersionString
    }
}
