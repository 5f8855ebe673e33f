// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.fault;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;

/**
 * The file system of the machine under a {@link Guard}, which sees each operation before it is done and may let it fail.
 * Code that is given one of its paths does not know the difference.
 */
public final class FaultFileSystem extends FileSystem {
    private final FileSystem real = FileSystems.getDefault();
    private final FaultProvider provider;

    /** A file system whose operations a guard sees. */
    public FaultFileSystem(Guard guard) {
        provider = new FaultProvider(this, guard);
    }

    /** {@return a path under the guard} */
    public Path guarded(Path path) {
        return new FaultPath(this, path);
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    /** Gives all open files back to the machine, as the end of a process does. */
    @Override
    public void close() throws IOException {
        provider.closeChannels();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return real.getRootDirectories();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return guarded(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = real.getPathMatcher(pattern);
        return path -> matcher.matches(FaultPath.real(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException("nobody watches here");
    }
}
