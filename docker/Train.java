import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Trains the JVM for {@code Dockerfile.jvm}: starts a sandbox and the service, sends the documents of {@code docs/examples}
 * and ends both, upon which the JVM of the service writes what it learnt to the file that {@code -XX:AOTCacheOutput} names.
 *
 * <p>Runs where the image's own runtime and files are, as the cache holds for these only; with the class path of the
 * service, for Jackson. Arguments: the folder of the documents, the file of JVM options, the file to write.
 */
final class Train {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Often enough for a class, a plan and a profile of each path; more changes little but the length of the build. */
    private static final int ROUNDS = 5;

    public static void main(String[] arguments) throws Exception {
        Path documents = Path.of(arguments[0]);
        Path cache = Path.of(arguments[2]);
        Process sandbox = start("-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp", System.getProperty("java.class.path"), "io.deliverygraph.sandbox.SandboxMain",
                "--port", "0", "--seed", "neglected");
        String platforms = told(sandbox, "Wix at (http\\S+)/wix");
        Process service = start("@" + arguments[1], "-XX:AOTCacheOutput=" + cache,
                "-Ddelivery.stores.demo.platform=wix",
                "-Ddelivery.stores.demo.url=" + platforms + "/wix",
                "-Ddelivery.stores.demo.site-id=00000000-0000-4000-8000-0000000000de",
                "-Ddelivery.stores.demo.api-key=any-key-will-do",
                "-Ddelivery.stores.shop.platform=shopify",
                "-Ddelivery.stores.shop.url=" + platforms + "/shopify",
                "-Ddelivery.stores.shop.shop=demo.myshopify.com",
                "-Ddelivery.stores.shop.access-token=any-token-will-do",
                "-Ddelivery.wix.calls-per-minute=1000000",
                "-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=0", "-Dquarkus.management.port=0",
                "-jar", "/app/quarkus-run.jar");
        String graph = told(service, "Listening on: (http://[0-9.]+:[0-9]+)") + "/graphql";
        int answered = send(graph, requests(documents));
        // By its handle: the process itself would close our end of what it prints, and the JVM not write its file then.
        service.toHandle().destroy();
        if (!service.waitFor(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The service did not end, so there is no cache.");
        }
        sandbox.destroy();
        if (answered == 0 || !Files.exists(cache)) {
            throw new IllegalStateException(answered + " documents were answered, but " + cache + " was not written.");
        }
        System.out.println(answered + " answers, and a cache of " + Files.size(cache) / 1_000_000 + " MB");
        System.exit(0);
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        // Whatever goes wrong here, nothing is left running in the machine that builds.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return process;
    }

    /** What a line of the process tells, as the first group; the rest is passed on, so that it never waits for a reader. */
    private static String told(Process process, String pattern) throws Exception {
        Pattern wanted = Pattern.compile(pattern);
        CompletableFuture<String> found = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, wanted, found));
        reader.setDaemon(true);
        reader.start();
        return found.get(2, TimeUnit.MINUTES);
    }

    private static void read(Process process, Pattern wanted, CompletableFuture<String> found) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(line);
                Matcher told = wanted.matcher(line);
                if (told.find()) {
                    found.complete(told.group(1));
                }
            }
        } catch (IOException closed) {
            found.completeExceptionally(closed);
        }
        found.completeExceptionally(new IllegalStateException("It ended without telling where it listens."));
    }

    /** One request for each operation; the file beside a document holds the variables of each by its name. */
    private static List<String> requests(Path folder) throws IOException {
        List<String> requests = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".graphql")).sorted().toList()) {
                Path beside = Path.of(file.toString().replace(".graphql", ".variables.json"));
                JsonNode variables = Files.exists(beside) ? JSON.readTree(beside.toFile()) : JSON.createObjectNode();
                ObjectNode request = JSON.createObjectNode().put("query", Files.readString(file));
                for (Iterator<String> names = variables.fieldNames(); names.hasNext(); ) {
                    String name = names.next();
                    request.put("operationName", name).set("variables", variables.get(name));
                    requests.add(request.toString());
                }
                if (variables.isEmpty()) {
                    requests.add(request.toString());
                }
            }
        }
        return requests;
    }

    /** @return how many of the answers were 200 with data */
    private static int send(String graph, List<String> requests) throws Exception {
        int answered = 0;
        HttpClient client = HttpClient.newHttpClient();
        for (int round = 0; round < ROUNDS; round++) {
            for (String request : requests) {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(URI.create(graph))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(request))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                answered += answer.statusCode() == 200 && answer.body().contains("\"data\":{") ? 1 : 0;
            }
        }
        return answered;
    }
}
