// SPDX-License-Identifier: EPL-2.0
package org.pressling.cli;

import java.util.function.Function;

import picocli.CommandLine;

/** The commands that come with this bundle. */
public enum StandardCommands implements ContributedCommand {
    /** {@link RunCommand}. */
    RUN(RunCommand::new) {
        @Override
        public void complete(CommandLine command, Session session) {
            SettingsHelp.addTo(command);
        }
    },
    /** {@link MergeCommand}. */
    MERGE(MergeCommand::new),
    /** {@link ClusterCommand}. */
    CLUSTER(_ -> new ClusterCommand()),
    /** {@link RunsCommand}. */
    RUNS(RunsCommand::new),
    /** {@link PressCommand}. */
    PRESS(PressCommand::new) {
        @Override
        public void complete(CommandLine command, Session session) {
            SettingsHelp.addTo(command);
        }
    },
    /** {@link PredictCommand}. */
    PREDICT(PredictCommand::new),
    /** {@link CurveCommand}. */
    CURVE(CurveCommand::new),
    /** {@link ExportCommand}. */
    EXPORT(ExportCommand::new) {
        @Override
        public void complete(CommandLine command, Session session) {
            FormatList.addTo(command, session);
        }
    },
    /** {@link SliceCommand}. */
    SLICE(SliceCommand::new),
    /** {@link FormatsCommand}. */
    FORMATS(FormatsCommand::new),
    /** {@link DevicesCommand}. */
    DEVICES(DevicesCommand::new),
    /** {@link PluginsCommand}. */
    PLUGINS(PluginsCommand::new),
    /** {@link ExamplesCommand}. */
    EXAMPLES(ExamplesCommand::new),
    /** {@link SettingsCommand}. */
    SETTINGS(SettingsCommand::new),
    /** {@link BenchCommand}. */
    BENCH(_ -> new BenchCommand()),
    /** {@link SbomCommand}. */
    SBOM(SbomCommand::new);

    private final Function<Session, Object> maker;

    StandardCommands(Function<Session, Object> maker) {
        this.maker = maker;
    }

    @Override
    public Object create(Session session) {
        return maker.apply(session);
    }
}
