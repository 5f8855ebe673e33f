// SPDX-License-Identifier: EPL-2.0
package org.pressling.study.contribute;

import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressling.dataset.image.PictureStyle;
import org.pressling.dataset.interchange.Exporter;
import org.pressling.dataset.label.Descriptor;
import org.pressling.dataset.label.DescriptorFactory;
import org.pressling.dem.InvalidInputException;
import org.pressling.dem.Kind;
import org.pressling.dem.Localized;
import org.pressling.dem.law.ContactLawFactory;
import org.pressling.dem.law.LawPart;
import org.pressling.dem.packing.Packer;
import org.pressling.learning.HeldPictures;
import org.pressling.learning.LearningEngine;
import org.pressling.learning.MovingAverage;
import org.pressling.learning.NetworkDesign;
import org.pressling.learning.TrainableNetwork;
import org.pressling.learning.device.DeviceLostException;
import org.pressling.model.io.MaterialSource;

/**
 * Stands before a contribution of others, wherever it is called: what it throws without being entitled to becomes a {@link
 * ContributionFault}, and so does null where something is to be given. Networks that a guarded engine makes are guarded as well,
 * and what they hold, and so are descriptors. Laws and their parts are called in tight loops, around which a {@link Boundary}
 * stands.
 */
final class Guard implements InvocationHandler {
    /** Of the kinds that others add, and of commands, which picocli looks into, the objects are handed out as they are. */
    private static final Set<String> GUARDED = Stream.<Kind<?>>of(ContactLawFactory.KIND, LawPart.KIND, Packer.KIND,
            DescriptorFactory.KIND, PictureStyle.KIND, NetworkDesign.KIND, MaterialSource.KIND, LearningEngine.KIND,
            Exporter.KIND, StudyAnalysis.KIND).map(Kind::id).collect(Collectors.toUnmodifiableSet());

    /** What anybody may throw: problems of what the user asked for, a cancel, a failing disk or card. */
    private static final List<Class<? extends Throwable>> ENTITLED = List.of(ContributionFault.class,
            CancellationException.class, InvalidInputException.class, UncheckedIOException.class, DeviceLostException.class);

    private static final ClassValue<Looks> LOOKS = new ClassValue<>() {
        @Override
        protected Looks computeValue(Class<?> made) {
            return Looks.of(made);
        }
    };

    private final Localized who;
    private final Object behind;

    private Guard(Localized who, Object behind) {
        this.who = who;
        this.behind = behind;
    }

    /**
     * Puts a guard before a contribution.
     *
     * @param kind   its kind
     * @param id     its identifier
     * @param origin the bundle that brings it
     * @param made   the contribution
     * @param <T>    interface of the kind
     * @return what behaves like it, faults left out
     */
    static <T> T before(Kind<T> kind, String id, Origin origin, T made) {
        if (!GUARDED.contains(kind.id())) {
            return made;
        }
        return kind.type().cast(before(Faults.named(kind.id(), id, origin), made));
    }

    private static Object before(Localized who, Object made) {
        Looks looks = LOOKS.get(made.getClass());
        return Proxy.newProxyInstance(looks.loader(), looks.interfaces().toArray(Class[]::new), new Guard(who, made));
    }

    /**
     * What a guard shows of a class. Kept with the class, as each loader makes a class of guards of its own.
     *
     * @param loader     sees all interfaces
     * @param interfaces those that a guard can have
     */
    private record Looks(ClassLoader loader, Set<Class<?>> interfaces) {
        static Looks of(Class<?> made) {
            Set<Class<?>> all = new LinkedHashSet<>();
            for (Class<?> type = made; type != null; type = type.getSuperclass()) {
                add(type, all);
            }
            return new Looks(new JoinedLoader(made.getClassLoader(), all), all);
        }

        /** In the place of an interface that only its package or its permitted classes may have stand those that it extends. */
        private static void add(Class<?> type, Set<Class<?>> all) {
            for (Class<?> one : type.getInterfaces()) {
                if (Modifier.isPublic(one.getModifiers()) && !one.isSealed()) {
                    all.add(one);
                } else {
                    add(one, all);
                }
            }
        }
    }

    /**
     * Sees what a plug-in sees, and what the interfaces that it implements are made of. Its bundle imports only the packages that
     * its own code names; a method that it inherits may have a type of another one.
     */
    private static final class JoinedLoader extends ClassLoader {
        private final List<ClassLoader> others;

        JoinedLoader(ClassLoader plugin, Set<Class<?>> interfaces) {
            super(plugin);
            others = interfaces.stream().map(Class::getClassLoader).filter(Objects::nonNull).distinct().toList();
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            for (ClassLoader other : others) {
                try {
                    return other.loadClass(name);
                } catch (ClassNotFoundException notThere) {
                    continue;
                }
            }
            throw new ClassNotFoundException(name);
        }
    }

    /** {@return the contribution that an object stands before; the object itself where that is no guard} */
    static Object behind(Object made) {
        return Proxy.isProxyClass(made.getClass()) && Proxy.getInvocationHandler(made) instanceof Guard guard ? guard.behind
                : made;
    }

    @Override
    public Object invoke(Object guarded, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("equals") && method.getDeclaringClass() == Object.class) {
            return guarded == arguments[0];
        }
        Object given;
        try {
            given = method.invoke(behind, arguments);
        } catch (InvocationTargetException thrown) {
            throw told(thrown.getCause(), method);
        }
        if (given == null && method.getReturnType() != void.class) {
            throw new ContributionFault(who, FaultTerm.GAVE_NULL_FOR.with(method.getName()), null);
        }
        return guarded(given, method);
    }

    /** What was given, with guards before what is called outside of any boundary. */
    private Object guarded(Object given, Method method) {
        return switch (given) {
        case TrainableNetwork _,HeldPictures _,MovingAverage _ -> before(who, given);
        case List<?> list when behind instanceof DescriptorFactory -> guarded(list, method);
        case null, default -> given;
        };
    }

    private List<Object> guarded(List<?> descriptors, Method method) {
        List<Object> all = new ArrayList<>();
        for (Object one : descriptors) {
            if (one == null) {
                throw new ContributionFault(who, FaultTerm.GAVE_NULL_AMONG.with(method.getName()), null);
            }
            all.add(one instanceof Descriptor ? before(who, one) : one);
        }
        return all;
    }

    private Throwable told(Throwable thrown, Method method) {
        boolean isEntitled = ENTITLED.stream().anyMatch(type -> type.isInstance(thrown))
                || Stream.of(method.getExceptionTypes()).anyMatch(type -> type.isInstance(thrown));
        Faults.passOfMachine(thrown);
        return isEntitled ? thrown : new ContributionFault(who, Faults.what(thrown), thrown);
    }
}
