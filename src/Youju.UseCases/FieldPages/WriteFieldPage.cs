using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Youju.Domain.Registers;
using Youju.Formats.Html.Field;
using Youju.Import.Records;
using Youju.Storage;
using Youju.Text.Times;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.FieldPages;

/// <summary>A register that is to be taken along to where there is no network.</summary>
/// <param name="Register">Key or label.</param>
/// <param name="Output">Where the page goes.</param>
public sealed record WriteFieldPageRequest(
    DossierId Folder,
    string Register,
    string Output,
    DateTimeOffset At
);

/// <summary>Where the page is, and how many records it knows.</summary>
public sealed record WriteFieldPageResult(string Path, int Records);

/// <summary>Writes one html file in which records of a register are kept without a network and without this program.</summary>
public static class WriteFieldPage
{
    // Numbers, days and places fit into one line; a reference or a proof is chosen at the desk.
    private static readonly Dictionary<FieldType, string> Kinds = new()
    {
        [FieldType.Text] = "text",
        [FieldType.Place] = "line",
        [FieldType.Person] = "line",
        [FieldType.Choice] = "choice",
        [FieldType.Number] = "number",
        [FieldType.Money] = "number",
        [FieldType.Date] = "line",
        [FieldType.DateRange] = "line",
    };

    /// <exception cref="UsageException">There is no such register.</exception>
    public static WriteFieldPageResult WritePage(WriteFieldPageRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var register = RecordFinder.FindRegister(open.Dossier, request.Register);
        using var page = new MemoryStream();
        ComposePage(open, register, request.At, page);
        var path = ResultFile.WriteResult(request.Output, page.WriteTo);
        return new(path, ListStanding(register).Count());
    }

    /// <summary>Writes the page of a register of an open dossier.</summary>
    /// <param name="output">Receives the page and stays open.</param>
    public static void ComposePage(OpenDossier open, Register register, DateTimeOffset at, Stream output)
    {
        var known = DescribeRegister(open, register, at);
        FieldPageWriter.WritePage(
            $"{register.Definition.Label}（现场）",
            known.ToJsonString(new JsonSerializerOptions { WriteIndented = false }),
            output
        );
    }

    private static JsonObject DescribeRegister(OpenDossier open, Register register, DateTimeOffset at)
    {
        var definition = register.Definition;
        var fields = definition.Fields.Where(field => Kinds.ContainsKey(field.Type)).ToList();
        var unit = open.Dossier.Unit;
        return new JsonObject
        {
            ["unit"] = unit.Identity.ToString(),
            ["unitName"] = unit.Name,
            ["year"] = open.Dossier.Year,
            ["register"] = definition.Key,
            ["label"] = definition.Label,
            ["made"] = ChinaTime.FromMoment(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            ["page"] = open.Seen.ToString() is { Length: > 0 } seen ? Shorten(seen) : "0",
            ["name"] = definition.Display[0],
            ["display"] = ToArray(definition.Display),
            ["point"] = "point",
            ["system"] = "crs",
            ["wgs84"] = "WGS84",
            ["states"] = ToArray(definition.States.Select(state => state.Label)),
            ["fields"] = new JsonArray([.. fields.Select(DescribeField)]),
            ["records"] = ListRecords(open, register, fields),
        };
    }

    private static JsonNode DescribeField(FieldDefinition field)
    {
        var told = new JsonObject
        {
            ["key"] = field.Key,
            ["label"] = field.Label,
            ["type"] = Kinds[field.Type],
            ["required"] = field.IsRequired,
        };
        var unit = field.Type == FieldType.Money ? "元" : field.Unit.Symbol;
        if (unit.Length > 0)
            told["unit"] = unit;
        if (field.Note is { } note)
            told["note"] = note;
        if (field.Example is { } example)
            told["example"] = example;
        if (field.Choices.Count > 0)
            told["choices"] = ToArray(field.Choices.Select(choice => choice.Label));
        return told;
    }

    private static JsonArray ListRecords(OpenDossier open, Register register, List<FieldDefinition> fields)
    {
        var entry = new RecordEntry(register.Definition, open.Pack, open.Dossier.EvidenceNames);
        var states = register.Definition.States.ToDictionary(
            state => state.Key,
            state => state.Label,
            StringComparer.Ordinal
        );
        return new([
            .. ListStanding(register)
                .Select(record =>
                {
                    var texts = entry.FormatTexts(record.Current);
                    return new JsonObject
                    {
                        ["id"] = record.Id,
                        ["version"] = record.Current.Number,
                        ["state"] = states.GetValueOrDefault(record.Current.State ?? "", ""),
                        ["texts"] = new JsonObject(
                            fields
                                .Where(field => texts[field.Key].Length > 0)
                                .Select(field => KeyValuePair.Create(field.Key, (JsonNode?)texts[field.Key]))
                        ),
                    };
                }),
        ]);
    }

    private static IEnumerable<Record> ListStanding(Register register) =>
        register.Records.Values.Where(record => !record.Current.IsWithdrawn);

    private static JsonArray ToArray(IEnumerable<string> words) =>
        new([.. words.Select(word => (JsonNode)word)]);

    // Two pages of one register keep apart what is written in them.
    private static string Shorten(string seen) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(seen)))[
            ..8
        ];
}
