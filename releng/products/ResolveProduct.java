// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Asks the OSGi framework of a product whether all its bundles would be resolved on a platform, which need not be the one that
 * this runs on: nothing is started. Status 1, and a line for each bundle with the reason, where one would not; where a bundle is
 * for another platform, or one that is listed is missing; where there is no window toolkit; or where two levels of it are mixed.
 * <p>
 * {@code java -cp org.eclipse.osgi.jar ResolveProduct.java FOLDER OS WS ARCH}
 */
public final class ResolveProduct {
    private static final String LIST = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
    private static final String TOOLKIT = "org.eclipse.swt";
    private static final String FILTER = "Eclipse-PlatformFilter";

    private final Path product;
    private final Map<String, String> platform;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> versions = new HashMap<>();

    private ResolveProduct(Path product, Map<String, String> platform) {
        this.product = product;
        this.platform = platform;
    }

    /**
     * Checks a product.
     *
     * @param arguments folder of the product, operating system, window system and architecture as Eclipse calls them
     */
    public static void main(String[] arguments) throws IOException, BundleException {
        ResolveProduct check = new ResolveProduct(Path.of(arguments[0]).toAbsolutePath().normalize(),
                Map.of("osgi.os", arguments[1], "osgi.ws", arguments[2], "osgi.arch", arguments[3]));
        Path storage = Files.createTempDirectory("resolve");
        try {
            check.run(storage);
        } finally {
            try (Stream<Path> files = Files.walk(storage)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
        check.problems.forEach(problem -> System.err.println(problem));
        System.exit(check.problems.isEmpty() ? 0 : 1);
    }

    private void run(Path storage) throws IOException, BundleException {
        Map<String, String> settings = new HashMap<>(platform);
        settings.put("osgi.framework.useSystemProperties", "false");
        settings.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(settings);
        framework.init();
        try {
            List<Bundle> installed = install(framework);
            framework.adapt(FrameworkWiring.class).resolveBundles(installed);
            for (Bundle bundle : installed) {
                if (bundle.getState() == Bundle.INSTALLED) {
                    problems.add(bundle.getSymbolicName() + " is not resolved" + reason(bundle));
                }
            }
            checkToolkit();
        } finally {
            framework.stop();
        }
    }

    private List<Bundle> install(Framework framework) throws IOException {
        List<Bundle> installed = new ArrayList<>();
        if (!Files.isRegularFile(product.resolve(LIST))) {
            problems.add("There is no product in " + product + ": it has no " + LIST);
            return installed;
        }
        for (String line : Files.readAllLines(product.resolve(LIST))) {
            String[] entry = line.split(",");
            if (line.startsWith("#") || entry.length < 3 || "org.eclipse.osgi".equals(entry[0])) {
                continue;
            }
            Path file = product.resolve(entry[2]);
            if (!Files.exists(file)) {
                problems.add(entry[2] + " is listed, but missing");
                continue;
            }
            versions.put(entry[0], entry[1]);
            checkPlatform(entry[0], file);
            try {
                installed.add(framework.getBundleContext().installBundle("reference:" + file.toUri()));
            } catch (BundleException e) {
                problems.add(entry[0] + " cannot be installed: " + e.getMessage());
            }
        }
        return installed;
    }

    private void checkPlatform(String name, Path file) throws IOException {
        String filter = manifest(file).getValue(FILTER);
        try {
            if (filter != null && !FrameworkUtil.createFilter(filter).matches(platform)) {
                problems.add(name + " is for another platform: " + filter);
            }
        } catch (InvalidSyntaxException e) {
            problems.add(name + " has no good " + FILTER + ": " + e.getMessage());
        }
    }

    private static Attributes manifest(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            try (InputStream in = Files.newInputStream(file.resolve(JarFile.MANIFEST_NAME))) {
                return new Manifest(in).getMainAttributes();
            }
        }
        try (JarFile jar = new JarFile(file.toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    /** The part of the toolkit that draws must be of the level of the part that is asked. */
    private void checkToolkit() {
        String fragment = String.join(".", TOOLKIT, platform.get("osgi.ws"), platform.get("osgi.os"), platform.get("osgi.arch"));
        String host = versions.get(TOOLKIT);
        String drawn = versions.get(fragment);
        if (host == null || !host.equals(drawn)) {
            problems.add(TOOLKIT + " is " + host + ", and " + fragment + " is " + (drawn == null ? "missing" : drawn));
        }
    }

    private static String reason(Bundle bundle) {
        try {
            bundle.start();
            return "";
        } catch (BundleException e) {
            return ": " + String.valueOf(e.getMessage()).lines().limit(4).map(String::strip).reduce("", (a, b) -> a + " " + b);
        }
    }
}
