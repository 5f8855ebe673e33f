// SPDX-License-Identifier: EPL-2.0
package org.pressling.analysis.page;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/**
 * Turns the content of a report into one HTML page without any outside reference. All text is escaped by the template.
 */
public final class Page {

    private static final String TEMPLATE = "report.ftlh";
    private static final Configuration TEMPLATES = templates();

    private Page() {
    }

    /**
     * The page as HTML text.
     *
     * @param title name of the study
     * @param description what the study is for; may be empty
     * @param sections content, in order
     * @return the page
     */
    public static String html(String title, String description, List<PageSection> sections) {
        StringWriter html = new StringWriter();
        try {
            TEMPLATES.getTemplate(TEMPLATE).process(Map.of("title", title, "description", description, "sections",
                    sections),
                    html);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("the report's page template cannot be filled", e);
        }
        return html.toString();
    }

    private static Configuration templates() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(Page.class, ""));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}
