package io.deliverygraph.sandbox;

import java.io.PrintStream;

/** Runs the sandbox on its own: {@code java -cp … io.deliverygraph.sandbox.SandboxMain --port 8090}. */
public final class SandboxMain {

    private static final int CANNOT_START = 1;
    private static final int WRONG_OPTION = 2;

    private SandboxMain() {}

    public static void main(String[] arguments) {
        CommandLine.Reading reading = CommandLine.read(arguments);
        if (reading instanceof CommandLine.Help help) {
            System.out.println(help.text());
            return;
        }
        if (reading instanceof CommandLine.Wrong wrong) {
            exit(System.err, wrong.sentence(), WRONG_OPTION);
            return;
        }
        run(((CommandLine.Run) reading).settings());
    }

    private static void run(SandboxSettings settings) {
        try {
            Sandbox sandbox = Sandbox.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-stop"));
            System.out.println("Sandbox ready: Wix at " + sandbox.url() + "/wix, Shopify at " + sandbox.url()
                    + "/shopify, control at " + sandbox.url() + "/_sandbox");
        } catch (IllegalStateException cannotStart) {
            exit(System.err, "The sandbox did not start: " + cannotStart.getMessage() + ".", CANNOT_START);
        }
    }

    private static void exit(PrintStream stream, String sentence, int status) {
        stream.println(sentence);
        System.exit(status);
    }
}
