// SPDX-License-Identifier: EPL-2.0
package org.pressling.dataset.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The sets of descriptors that Pressling brings. */
public enum DescriptorSets implements DescriptorFactory {

    /** The nine labels of the paper's network. */
    STANDARD {
        @Override
        public List<Descriptor> create(LabelContext context) {
            return StandardDescriptors.all(context);
        }
    },
    /** What is known of a sample from its recipe; a study may have it learnt too. */
    RECIPE {
        @Override
        public List<Descriptor> create(LabelContext context) {
            return new ArrayList<>(RecipeParameters.all(context.phases(), context.isSpace()));
        }
    },
    /** What connects and conducts; a study may have it learnt too. */
    TRANSPORT {
        @Override
        public List<Descriptor> create(LabelContext context) {
            return TransportDescriptors.all(context);
        }
    },
    /** Areas of contact, surfaces, and how much of them is covered; a study may have them learnt too. */
    COVERAGE {
        @Override
        public List<Descriptor> create(LabelContext context) {
            List<Descriptor> all = new ArrayList<>(CoverageDescriptors.all(context));
            Set<String> names = all.stream().map(Descriptor::name).collect(Collectors.toSet());
            all.addAll(AreaDescriptors.all(context, names));
            return all;
        }
    },
    /** What a body in space is as a whole, and what its sections show; none in the plane. A study may have them learnt too. */
    SPACE {
        @Override
        public List<Descriptor> create(LabelContext context) {
            List<Descriptor> all = new ArrayList<>();
            if (context.isSpace()) {
                all.addAll(BodyDescriptors.all(context.phases()));
                all.addAll(SectionDescriptors.all(context.phases()));
            }
            return all;
        }
    }
}
