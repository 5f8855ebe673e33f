// SPDX-License-Identifier: EPL-2.0
package org.pressling.ui.run;

import java.util.Arrays;
import java.util.LinkedHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.pressling.dem.InvalidInputException;
import org.pressling.ui.FormWords;
import org.pressling.ui.Messages;
import org.pressling.ui.preferences.Preferences;
import org.pressling.ui.preferences.RunAgain;

/** Runs a study from a button or a menu: asks what becomes of a finished run whose study has changed since. */
public final class RunQuestion {
    private static final int NEW = IDialogConstants.CLIENT_ID;
    private static final int REPLACE = IDialogConstants.CLIENT_ID + 1;

    private RunQuestion() {
    }

    /**
     * Runs a study, or goes on with it; where that would replace results of a finished run, the user or a preference decides.
     *
     * @param shell for the question and for what keeps the study from being run
     * @param file  a study file
     */
    public static void run(Shell shell, IFile file) {
        try {
            RunAgain wish = StudyState.of(file) == StudyState.STALE ? wish(shell, file) : RunAgain.REPLACE;
            if (wish == RunAgain.NEW) {
                Runs.startNew(file);
            } else if (wish == RunAgain.REPLACE) {
                Runs.start(file);
            }
        } catch (InvalidInputException e) {
            MessageDialog.openError(shell, Messages.Run_cannot, FormWords.refusal(e));
        }
    }

    /**
     * Runs a study beside its earlier runs.
     *
     * @param shell for what keeps the run from being started
     * @param file  a study file
     */
    public static void runAsNew(Shell shell, IFile file) {
        try {
            Runs.startNew(file);
        } catch (InvalidInputException e) {
            MessageDialog.openError(shell, Messages.Run_cannot, FormWords.refusal(e));
        }
    }

    /** What is wished; {@link RunAgain#ASK} where the user wants nothing done. */
    private static RunAgain wish(Shell shell, IFile file) {
        String kept = Preferences.store().getString(Preferences.RUN_AGAIN);
        RunAgain before = Arrays.stream(RunAgain.values()).filter(wish -> wish.name().equals(kept)).findFirst()
                .orElse(RunAgain.ASK);
        if (before != RunAgain.ASK) {
            return before;
        }
        LinkedHashMap<String, Integer> buttons = new LinkedHashMap<>();
        buttons.put(Messages.Run_asNew, Integer.valueOf(NEW));
        buttons.put(Messages.Run_replace, Integer.valueOf(REPLACE));
        buttons.put(IDialogConstants.CANCEL_LABEL, Integer.valueOf(IDialogConstants.CANCEL_ID));
        MessageDialogWithToggle dialog = new MessageDialogWithToggle(shell, Messages.Run_againTitle, null,
                NLS.bind(Messages.Run_again, file.getFullPath().removeFileExtension().lastSegment()), MessageDialog.QUESTION,
                buttons, 0, Messages.Run_againRemember, false);
        int answer = dialog.open();
        RunAgain wish = answer == NEW ? RunAgain.NEW : answer == REPLACE ? RunAgain.REPLACE : RunAgain.ASK;
        if (dialog.getToggleState() && wish != RunAgain.ASK) {
            Preferences.store().setValue(Preferences.RUN_AGAIN, wish.name());
        }
        return wish;
    }
}
