using Youju.Domain.Registers;
using Youju.Packs.Definitions;
using Youju.Publishing.Redaction;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Drawing;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Photos;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Maps;

/// <summary>How the records of a register are to be drawn.</summary>
/// <param name="Title">What stands above the map.</param>
public sealed record RegisterMapRequest(string Title)
{
    /// <summary>Key or label of the field whose choices give the colours; null for the last choice that lists show, or none.</summary>
    public string? By { get; init; }

    public IReadOnlyList<AreaOutline> Outlines { get; init; } = [];

    /// <summary>审图号; null where there is none.</summary>
    public string? MapNumber { get; init; }

    /// <summary>Whether the public may have it: what publication.yaml keeps back is not drawn, the rest as coarsely as it says.</summary>
    public bool IsPublic { get; init; }
}

/// <summary>Draws the records of a register that lie on the map, a colour for each choice of a field.</summary>
public static class RegisterMap
{
    private const int MostLabelled = 60;
    private const int FewDots = 400;
    private const string Other = "没有写";

    // Told apart in grey as well, by their order in the legend.
    private static readonly string[] Colors =
    [
        "#b3261e",
        "#c77700",
        "#1f5fa8",
        "#2e7d32",
        "#7b4397",
        "#5d4037",
        "#00838f",
        "#8d6e00",
        "#546e7a",
        "#9e9e9e",
    ];

    /// <summary>The map; null where no record has a position.</summary>
    /// <exception cref="UsageException">There is no such register or field, or the map may not be published.</exception>
    public static MapSheet? BuildSheet(OpenDossier open, string register, RegisterMapRequest request)
    {
        var found = RecordFinder.FindRegister(open.Dossier, register);
        if (request is { IsPublic: true, MapNumber: null or "" })
            throw new UsageException("公开的地图要有审图号，请写明；没有审图号的地图只供内部使用。");
        var field = FindField(found.Definition, request.By);
        var groups = ListPlaces(found, request, open.Pack.Publication)
            .GroupBy(one => ReadChoice(field, one.Record), one => one.Dot)
            .OrderBy(group => OrderChoice(field, group.Key))
            .ToList();
        var layers = new List<MapLayer>();
        foreach (var group in groups)
        {
            var name =
                field is null ? found.Definition.Label
                : group.Key.Length > 0 ? group.Key
                : Other;
            var before = layers.Sum(layer => layer.Dots.Count);
            layers.Add(CreateLayer(name, [.. group], layers.Count, before));
        }

        return layers.Count == 0 ? null : new(request.Title, layers, request.Outlines, request.MapNumber);
    }

    /// <summary>How many records with a position no public map shows: protected places, and those that are not named.</summary>
    public static int CountHidden(OpenDossier open, string register)
    {
        var found = RecordFinder.FindRegister(open.Dossier, register);
        var patterns = new TextPatterns(open.Pack.Publication);
        return found.Records.Values.Count(record =>
            !record.Current.IsWithdrawn
            && LocatedFields.ReadPosition(record.Current) is not null
            && !MayShow(record, found.Definition, patterns)
        );
    }

    private static IEnumerable<(Record Record, MapDot Dot)> ListPlaces(
        Register register,
        RegisterMapRequest request,
        PublicationProfile profile
    )
    {
        var fields = new LocatedFields(register.Definition);
        var patterns = new TextPatterns(profile);
        int? decimals = request.IsPublic ? profile.CoordinateDecimals : null;
        return from record in register.Records.Values
            where !record.Current.IsWithdrawn
            where !request.IsPublic || MayShow(record, register.Definition, patterns)
            let at = LocatedFields.ReadPosition(record.Current)
            where at is not null
            select (record, new MapDot(ToPaper(at, decimals), fields.ReadName(record)));
    }

    // Names of the first layers, as long as there is room for all of a layer.
    private static MapLayer CreateLayer(string name, IReadOnlyList<MapDot> dots, int number, int before) =>
        new(name, Colors[Math.Min(number, Colors.Length - 1)], [], [])
        {
            Dots =
                before + dots.Count <= MostLabelled ? dots : [.. dots.Select(dot => dot with { Label = "" })],
            DotRadius = dots.Count > FewDots ? 2 : 4,
        };

    private static string ReadChoice(FieldDefinition? field, Record record)
    {
        if (field is null || record.Current[field.Key] is not { } value)
            return "";
        var words = FieldText.FormatValue(value);
        return field.Choices.FirstOrDefault(choice => choice.Key == words)?.Label ?? words;
    }

    private static FieldDefinition? FindField(RegisterDefinition register, string? asked)
    {
        if (asked is null)
            return register
                .Display.Reverse()
                .Select(register.FindField)
                .FirstOrDefault(field => field is { Type: FieldType.Choice });
        return register.Fields.FirstOrDefault(field => field.Key == asked || field.Label == asked)
            ?? throw new UsageException(
                $"台账“{register.Label}”没有“{asked}”一列。可以按这些列分颜色："
                    + $"{string.Join("、", register.Fields.Where(one => one.Type == FieldType.Choice).Select(one => one.Label))}。"
            );
    }

    private static bool MayShow(Record record, RegisterDefinition register, TextPatterns patterns) =>
        !patterns.IsProtected(record.Current)
        && !RecordRedaction.IsClassified(record.Current, register, patterns);

    private static Position ToPaper(Position at, int? decimals)
    {
        var real = CoordinateSystems.IsTrueSystem(at.System)
            ? at
            : PositionConversion.ConvertPosition(at, CoordinateSystem.Cgcs2000);
        return decimals is { } digits
            ? new(real.System, Math.Round(real.Longitude, digits), Math.Round(real.Latitude, digits))
            : real;
    }

    private static int OrderChoice(FieldDefinition? field, string label)
    {
        var at = field?.Choices.ToList().FindIndex(choice => choice.Label == label) ?? 0;
        return at < 0 ? int.MaxValue : at;
    }
}
