import Foundation

/// Times work in seconds.
func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    let (whole, parts) = start.duration(to: .now).components
    return Double(whole) + Double(parts) / 1e18
}

/// Runs a command to its end. Foundation's `Process` takes tens of milliseconds for it, which would
/// hide what is measured.
///
/// - Returns: How long it took, in seconds; nil if it failed.
func run(_ command: [String], output: String = "/dev/null") -> Double? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    var status: CInt = -1
    let time = seconds {
        if posix_spawnp(&process, command[0], &actions, nil, &arguments, environ) == 0 {
            waitpid(process, &status, 0)
        }
    }
    return status == 0 ? time : nil
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
