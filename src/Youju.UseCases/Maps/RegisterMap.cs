using Youju.Domain.Registers;
using Youju.Packs.Definitions;
using Youju.Publishing.Redaction;
using Youju.Tourism.BaseMaps;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Drawing;
using Youju.Tourism.Records;
using Youju.Tourism.Shapes;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Maps;

/// <summary>How the records of a register are to be drawn.</summary>
/// <param name="Title">What stands above the map.</param>
public sealed record RegisterMapRequest(string Title)
{
    /// <summary>Key or label of the field whose choices give the colours; null for the last choice that lists show, or none.</summary>
    public string? By { get; init; }

    public IReadOnlyList<AreaOutline> Outlines { get; init; } = [];

    /// <summary>What lies under the records.</summary>
    public IReadOnlyList<BaseMap> Base { get; init; } = [];

    /// <summary>审图号 of the map; null where it has none, and then a published one bears those of its base maps.</summary>
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
        var number = FindNumber(request);
        var layers = new List<MapLayer>();
        foreach (var group in GroupPlaces(open, register, request))
        {
            var before = layers.Sum(layer => layer.Dots.Count + layer.Shapes.Count);
            layers.Add(CreateLayer(group, before));
        }

        return layers.Count == 0
            ? null
            : new(request.Title, layers, request.Outlines, number) { Base = request.Base };
    }

    /// <summary>The records that can be drawn, by the colour that they have.</summary>
    /// <exception cref="UsageException">There is no such register or field.</exception>
    internal static IReadOnlyList<PlaceGroup> GroupPlaces(
        OpenDossier open,
        string register,
        RegisterMapRequest request
    )
    {
        var found = RecordFinder.FindRegister(open.Dossier, register);
        var field = FindField(found.Definition, request.By);
        return
        [
            .. ListPlaces(found, request, open.Pack.Publication)
                .GroupBy(one => ReadChoice(field, one.Record))
                .OrderBy(group => OrderChoice(field, group.Key))
                .Select(
                    (group, at) =>
                        new PlaceGroup(
                            field is null ? found.Definition.Label
                                : group.Key.Length > 0 ? group.Key
                                : Other,
                            Colors[Math.Min(at, Colors.Length - 1)],
                            [.. group]
                        )
                ),
        ];
    }

    /// <summary>The records whose place was written in a way that cannot be read, each with what is wrong.</summary>
    public static IReadOnlyList<(Record Record, string Problem)> ListUnreadable(Register register) =>
        [
            .. from record in register.Records.Values
            where !record.Current.IsWithdrawn
            let problem = LocatedFields.FindProblem(record.Current)
            where problem is not null
            select (record, problem),
        ];

    // A map that is published bears its number, and shows nothing of which none is known.
    private static string? FindNumber(RegisterMapRequest request)
    {
        var asked = request.MapNumber is { Length: > 0 } number ? number : null;
        if (!request.IsPublic)
            return asked;
        if (request.Base.FirstOrDefault(one => one.MapNumber is null) is { } unnumbered)
            throw new UsageException(
                $"底图“{unnumbered.Name}”没有审图号，公开的地图不能画它：在台账“底图和边界”里填审图号，或把它停用。"
            );
        List<string> all =
        [
            .. request.Base.Select(one => one.MapNumber).Prepend(asked).OfType<string>().Distinct(),
        ];
        if (all.Count == 0)
            throw new UsageException("公开的地图要有审图号，请写明；没有审图号的地图只供内部使用。");
        return all.Find(number => !ApprovalNumber.IsWellFormed(number)) is { } unknown
            ? throw new UsageException(
                $"“{unknown}”不像审图号，公开的地图不能印它；请照批准书写，如 GS（2024）1234号、湘S（2025）7号。"
            )
            : string.Join("、", all);
    }

    /// <summary>How many records with a position no public map shows: protected places, and those that are not named.</summary>
    public static int CountHidden(OpenDossier open, string register)
    {
        var found = RecordFinder.FindRegister(open.Dossier, register);
        var patterns = new TextPatterns(open.Pack.Publication);
        return found.Records.Values.Count(record =>
            !record.Current.IsWithdrawn
            && LiesOnMap(record.Current)
            && !MayShow(record, found.Definition, patterns)
        );
    }

    private static IEnumerable<RecordPlace> ListPlaces(
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
            where LiesOnMap(record.Current)
            select PlaceRecord(record, fields.ReadName(record), decimals);
    }

    private static bool LiesOnMap(RecordVersion version) =>
        LocatedFields.ReadPosition(version) is not null || LocatedFields.ReadShape(version) is not null;

    // To the public a line or an area is a dot: its points would tell as much as they are many.
    private static RecordPlace PlaceRecord(Record record, string name, int? decimals)
    {
        var shape = LocatedFields.ReadShape(record.Current);
        if (shape is not null && decimals is null)
            return new(record, null, new(shape.EnterTrueSystem(), name));
        var at = LocatedFields.ReadPosition(record.Current) ?? FindMiddle(shape!);
        return new(record, new(ToPaper(at, decimals), name), null);
    }

    private static Position FindMiddle(GroundShape shape)
    {
        var points = shape.ListPositions().ToList();
        return new(
            shape.System,
            points.Average(point => point.Longitude),
            points.Average(point => point.Latitude)
        );
    }

    // Names of the first layers, as long as there is room for all of a layer.
    private static MapLayer CreateLayer(PlaceGroup group, int before)
    {
        var places = group.Places;
        var isNamed = before + places.Count <= MostLabelled;
        return new(group.Name, group.Color, [], [])
        {
            Dots =
            [
                .. places
                    .Select(place => place.Dot)
                    .OfType<MapDot>()
                    .Select(dot => isNamed ? dot : dot with { Label = "" }),
            ],
            Shapes =
            [
                .. places
                    .Select(place => place.Shape)
                    .OfType<MapShape>()
                    .Select(shape => isNamed ? shape : shape with { Label = "" }),
            ],
            DotRadius = places.Count > FewDots ? 2 : 4,
        };
    }

    private static string ReadChoice(FieldDefinition? field, Record record)
    {
        if (field is null || record.Current[field.Key] is not { } value)
            return "";
        return field.NameChoice(FieldText.FormatValue(value));
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
        var real = PositionConversion.EnterTrueSystem(at);
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
