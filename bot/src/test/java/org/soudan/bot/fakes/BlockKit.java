package org.soudan.bot.fakes;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Slack's limits on blocks (docs.slack.dev, Block Kit reference). */
final class BlockKit {

    private BlockKit() {}

    static List<String> faults(JsonArray blocks) {
        return faults(blocks, 50);
    }

    static List<String> faults(JsonArray blocks, int most) {
        var faults = new ArrayList<String>();
        if (blocks.size() > most) {
            faults.add("blocks " + blocks.size() + ", allowed " + most);
        }
        for (var block : FakeSlack.all(blocks)) {
            switch (block.getAsJsonObject().get("type").getAsString()) {
                case "section" -> limit(faults, "section", text(block).length(), 3_000);
                case "input" -> input(faults, block.getAsJsonObject());
                case "actions" -> actions(faults, block.getAsJsonObject());
                default -> faults.add("unknown type of block");
            }
        }
        return faults;
    }

    /** Slack's limits on modals (docs.slack.dev, Views). */
    static void modal(List<String> faults, JsonObject view) {
        for (var part : List.of("title", "submit", "close")) {
            limit(faults, part, label(part, view).length(), 24);
        }
        limit(faults, "metadata", view.get("private_metadata").getAsString().length(), 3_000);
        limit(faults, "callback id", view.get("callback_id").getAsString().length(), 255);
    }

    private static String label(String part, JsonObject view) {
        return view.getAsJsonObject(part).get("text").getAsString();
    }

    private static void input(List<String> faults, JsonObject block) {
        limit(faults, "input label", label("label", block).length(), 2_000);
        limit(faults, "block id", block.get("block_id").getAsString().length(), 255);
        var element = block.getAsJsonObject("element");
        switch (element.get("type").getAsString()) {
            case "plain_text_input" -> limit(faults, "longest text", element.get("max_length").getAsInt(), 3_000);
            case "users_select" -> limit(faults, "action id", element.get("action_id").getAsString().length(), 255);
            case "static_select" -> options(faults, element.getAsJsonArray("options"));
            default -> faults.add("unknown type of element");
        }
    }

    private static void options(List<String> faults, JsonArray options) {
        limit(faults, "options", options.size(), 100);
        for (var option : FakeSlack.all(options)) {
            limit(faults, "option text", label(option.getAsJsonObject()).length(), 75);
            limit(faults, "option value", option.getAsJsonObject().get("value").getAsString().length(), 150);
        }
    }

    private static void actions(List<String> faults, JsonObject block) {
        var elements = block.getAsJsonArray("elements");
        limit(faults, "elements", elements.size(), 25);
        var ids = new HashSet<String>();
        for (var element : FakeSlack.all(elements)) {
            var button = element.getAsJsonObject();
            limit(faults, "button text", label(button).length(), 75);
            limit(faults, "button value", button.get("value").getAsString().length(), 2_000);
            limit(faults, "action id", button.get("action_id").getAsString().length(), 255);
            if (!ids.add(button.get("action_id").getAsString())) {
                faults.add("an action id twice");
            }
        }
    }

    private static void limit(List<String> faults, String what, int length, int most) {
        if (length < 1 || length > most) {
            faults.add(what + " " + length + ", allowed 1 to " + most);
        }
    }

    static List<JsonObject> buttons(JsonArray blocks) {
        return FakeSlack.all(blocks).stream()
                .map(JsonElement::getAsJsonObject)
                .filter(block -> block.has("elements"))
                .flatMap(block -> FakeSlack.all(block.getAsJsonArray("elements")).stream())
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    static List<String> texts(JsonArray blocks) {
        var texts = new ArrayList<String>();
        for (var block : FakeSlack.all(blocks)) {
            if (block.getAsJsonObject().has("text")) {
                texts.add(text(block));
            }
        }
        buttons(blocks).forEach(button -> texts.add("[" + label(button) + "]"));
        return texts;
    }

    static String label(JsonObject button) {
        return button.getAsJsonObject("text").get("text").getAsString();
    }

    private static String text(JsonElement block) {
        return block.getAsJsonObject().getAsJsonObject("text").get("text").getAsString();
    }
}
