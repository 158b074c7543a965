using System.Text.Json.Nodes;

namespace Youju.Web.Api.Description;

/// <summary>The shapes of what is sent and answered: our own, and those of the commands, whose JSON is the same.</summary>
internal static class ApiSchemas
{
    private const string Folder = "schemas/";
    private const string Own = Folder + "api.json";
    private const string Definitions = "definitions";
    private const string Components = "#/components/schemas/";

    // What the description calls the results of commands, and the file in docs that describes each.
    private static readonly Dictionary<string, string> Commands = new(StringComparer.Ordinal)
    {
        ["check"] = "json.schema.json",
        ["facts"] = "facts.schema.json",
        ["scores"] = "score.schema.json",
        ["package"] = "report.schema.json",
    };

    /// <summary>All of them by name.</summary>
    public static JsonObject ListSchemas()
    {
        var all = ReadSchema(Own);
        foreach (var (name, file) in Commands)
        {
            var schema = ReadSchema(Folder + file);
            var parts = schema[Definitions]?.AsObject();
            schema.Remove(Definitions);
            schema.Remove("$schema");
            all[name] = PointHere(schema, name);
            foreach (var (part, shape) in parts ?? [])
                all[$"{name}.{part}"] = PointHere(shape!.DeepClone(), name);
        }

        return all;
    }

    // A part of a schema of its own is a schema beside it here.
    private static JsonNode PointHere(JsonNode node, string name)
    {
        if (node is JsonObject fields)
        {
            if (fields["$ref"]?.GetValue<string>() is { } reference)
                fields["$ref"] = reference.Replace(
                    $"#/{Definitions}/",
                    $"{Components}{name}.",
                    StringComparison.Ordinal
                );
            foreach (var field in fields)
                if (field.Value is { } inner)
                    PointHere(inner, name);
        }
        else if (node is JsonArray items)
            foreach (var item in items)
                if (item is not null)
                    PointHere(item, name);

        return node;
    }

    private static JsonObject ReadSchema(string resource)
    {
        using var stream = typeof(ApiSchemas).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program was built without {resource}.");
        return JsonNode.Parse(stream)!.AsObject();
    }
}
