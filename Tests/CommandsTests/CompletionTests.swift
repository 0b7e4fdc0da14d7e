import Glibc
import Testing

@testable import Commands

struct CompletionTests {
  @Test(arguments: ["bash", "zsh"])
  func theShellAcceptsTheScript(_ shell: String) throws {
    guard system("command -v \(shell) >/dev/null 2>&1") == 0 else { return }
    let path = "/tmp/thidua-completion-\(getpid()).\(shell)"
    defer { unlink(path) }
    try FileWriter(inputs: []).write(Array(SampleRun("completion", shell).out.utf8), to: path)
    #expect(system("\(shell) -n \(path)") == 0)
  }

  @Test func everyCommandAndOptionIsOffered() {
    for shell in ["bash", "zsh"] {
      let script = SampleRun("completion", shell).out
      for command in CommandTable.all {
        for word in command.words { #expect(script.contains(word), "\(shell) \(command.name)") }
        for option in command.allOptions { #expect(script.contains("--\(option.name)"), "\(shell) \(option.name)") }
      }
    }
  }

  @Test func bashCompletesWords() throws {
    guard system("command -v bash >/dev/null 2>&1") == 0 else { return }
    let path = "/tmp/thidua-complete-\(getpid()).bash"
    defer { unlink(path) }
    let check = """

      COMP_WORDS=(thidua read --ou); COMP_CWORD=2; _thidua; [ "${COMPREPLY[*]}" = --outline ] || exit 3
      COMP_WORDS=(thidua che); COMP_CWORD=1; _thidua; [ "${COMPREPLY[*]}" = check ] || exit 4
      COMP_WORDS=(thidua read --color a); COMP_CWORD=3; _thidua; [ "${COMPREPLY[*]}" = "auto always" ] || exit 5
      COMP_WORDS=(thidua plan co); COMP_CWORD=2; _thidua; [ "${COMPREPLY[*]}" = "confirm coverage" ] || exit 6
      COMP_WORDS=(thidua plan add --am); COMP_CWORD=3; _thidua; [ "${COMPREPLY[*]}" = --amends ] || exit 7

      """
    try FileWriter(inputs: []).write(Array((SampleRun("completion", "bash").out + check).utf8), to: path)
    #expect(system("bash \(path)") == 0)
  }
}
