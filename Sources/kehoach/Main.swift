import PlanCommandLine

@main
enum Main {
    static func main() {
        KehoachCommand.runAndExit()
    }
}
