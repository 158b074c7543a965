using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Youju.Packs.Definitions;
using Youju.Text.Words;
using Youju.Text.Yaml;

namespace Youju.Packs.Library;

/// <summary>The JSON schema of a pack's files, drawn from the records they are bound to.</summary>
public static class PackSchema
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One schema for all files: <c>#/$defs/files/figures.yaml</c> describes figures.yaml.</summary>
    public static string GenerateJson()
    {
        var files = new JsonObject { ["pack.yaml"] = DescribeType(typeof(PackManifest)) };
        foreach (var member in RecordShape.FromType(typeof(Pack)).Members)
            files[FormatFileName(member)] = DescribeType(FindContentType(member));
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Youju pack",
            ["$defs"] = new JsonObject { ["files"] = files },
        };
        return schema.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
    }

    private static string FormatFileName(RecordMember member) =>
        $"{member.Key}{(member.IsFolder ? "/*" : "")}{(FindContentType(member) == typeof(string) ? PackFolder.TextEnd : ".yaml")}";

    private static Type FindContentType(RecordMember member) =>
        member.IsFolder ? RecordTypes.ValueOf(member.Type)! : member.Type;

    private static JsonObject DescribeType(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (RecordTypes.ItemOf(type) is { } item)
            return new() { ["type"] = "array", ["items"] = DescribeType(item) };
        if (RecordTypes.ValueOf(type) is { } value)
            return new() { ["type"] = "object", ["additionalProperties"] = DescribeType(value) };
        return RecordTypes.IsScalar(type) ? DescribeScalar(type) : DescribeRecord(type);
    }

    private static JsonObject DescribeScalar(Type type)
    {
        if (type.IsEnum)
            return new()
            {
                ["enum"] = new JsonArray([
                    .. Enum.GetNames(type).Select(name => (JsonNode)KeyNames.ToKebabCase(name)),
                ]),
            };
        return new()
        {
            ["type"] =
                type == typeof(int) ? "integer"
                : type == typeof(decimal) ? "number"
                : type == typeof(bool) ? "boolean"
                : "string",
        };
    }

    private static JsonObject DescribeRecord(Type type)
    {
        var properties = new JsonObject();
        foreach (var member in RecordShape.FromType(type).Members)
        {
            properties[member.Key] = DescribeType(member.Type);
            if (RecordTypes.ItemOf(member.Type) is not null)
                properties[$"+{member.Key}"] = DescribeType(member.Type);
        }

        var required = RecordShape
            .FromType(type)
            .Members.Where(member => member.IsRequired)
            .Select(member => (JsonNode)member.Key);
        return new()
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. required]),
            ["properties"] = properties,
        };
    }
}
