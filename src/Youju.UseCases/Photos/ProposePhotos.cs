using System.Globalization;
using Youju.Domain.Registers;
using Youju.Tourism.Coordinates;
using Youju.Tourism.Photos;
using Youju.Tourism.Records;
using Youju.Tourism.Shapes;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;
using Youju.UseCases.Tourism;

namespace Youju.UseCases.Photos;

/// <summary>Tells which records the photos of a folder would make or complete; nothing is written.</summary>
public static class ProposePhotos
{
    private const string SurveyRegister = "resources";

    /// <exception cref="UsageException">Something of what was asked cannot be.</exception>
    public static PhotoProposals ProposeRecords(PhotoRequest request)
    {
        var open = OpenDossier.FromFolder(request.Into, pack: null);
        return ProposeWithin(open, request).Proposals;
    }

    /// <summary>The proposals for a dossier that is open, and the photos of which they are made.</summary>
    internal static (PhotoProposals Proposals, IReadOnlyList<PhotoFolder.ReadPhoto> Photos) ProposeWithin(
        OpenDossier open,
        PhotoRequest request
    ) =>
        WordedProblems.RunWorded(() =>
        {
            var register = FindLocated(open, request.Register);
            var folder = new PhotoFolder(
                request.Folder,
                WordedProblems.ParseSystem(request.Coordinates) ?? CoordinateSystem.Wgs84
            );
            var photos = folder.ReadPhotos();
            var known = photos.Where(photo => open.Dossier.Evidence.ContainsKey(photo.Sha256)).ToList();
            var sorting = new PhotoSorting(ListPlaces(register), request.WithinMetres);
            var fields = new LocatedFields(register.Definition);
            IReadOnlyList<AreaOutline> outlines = request.Outlines is { } file
                ? OutlineFile.ParseOutlines(TableInput.ReadText(file), CoordinateSystem.Wgs84)
                : [];
            var builder = new ProposalBuilder(open, register, fields, sorting, outlines);
            var fresh = photos.Except(known).DistinctBy(photo => photo.Sha256).ToList();
            var proposals = sorting
                .GroupPhotos(fresh.Select(photo => photo.Taken))
                .Select((group, at) => builder.BuildProposal(group, at + 1))
                .ToList();
            return (
                new PhotoProposals(
                    register.Definition.Key,
                    proposals,
                    [.. known.Select(photo => photo.Taken.Name)],
                    folder.LeftOut
                ),
                (IReadOnlyList<PhotoFolder.ReadPhoto>)fresh
            );
        });

    private static Register FindLocated(OpenDossier open, string? words)
    {
        var located = open.Dossier.Registers.Values.Where(one => one.Definition.IsLocated).ToList();
        if (words is null)
            return ChooseLocated(located);
        var register = RecordFinder.FindRegister(open.Dossier, words);
        return register.Definition.IsLocated
            ? register
            : throw new UsageException(
                $"台账“{register.Definition.Label}”的记录没有坐标。{DescribeLocated(located)}"
            );
    }

    private static Register ChooseLocated(List<Register> located) =>
        located.Find(one => one.Definition.Key == SurveyRegister)
        ?? (located is [var only] ? only : null)
        ?? throw new UsageException(
            located.Count == 0
                ? "这份档案的台账都没有坐标，照片没有地方可记。照片作为佐证登记，请用 youju import 照片 --into 档案 --evidence。"
                : $"请用 --register 写明照片记进哪一本台账。{DescribeLocated(located)}"
        );

    private static string DescribeLocated(List<Register> located) =>
        located.Count == 0
            ? "这份档案的台账都没有坐标。"
            : $"有坐标的台账：{string.Join("、", located.Select(one => one.Definition.Label))}。";

    private static List<KnownPlace> ListPlaces(Register register)
    {
        var fields = new LocatedFields(register.Definition);
        return
        [
            .. register
                .Records.Values.Where(record => !record.Current.IsWithdrawn)
                .Select(record => new KnownPlace(
                    record.Id,
                    fields.ReadName(record),
                    LocatedFields.ReadPosition(record.Current)
                )),
        ];
    }
}

/// <summary>Builds what photos of one place would do.</summary>
internal sealed class ProposalBuilder(
    OpenDossier open,
    Register register,
    LocatedFields fields,
    PhotoSorting sorting,
    IReadOnlyList<AreaOutline> outlines
)
{
    // Farther than this from where a record lies, photos show another place, or its coordinates are wrong.
    private const double FarMetres = 500;

    public PhotoProposal BuildProposal(PhotoGroup group, int number)
    {
        var match = sorting.MatchGroup(group);
        var record = match.Place is { } place ? register.Records[place.Id] : null;
        var township = FindTownship(group, record);
        var name = record is null ? NameNew(group, township) : fields.ReadName(record);
        return new(
            number,
            group,
            match,
            record?.Id,
            name,
            township,
            ListFills(group, record, name, township),
            [.. FindDoubts(group, match, record, name, township)]
        );
    }

    private static string NameNew(PhotoGroup group, string township) =>
        group.Hint == township ? "" : group.Hint;

    private string FindTownship(PhotoGroup group, Record? record)
    {
        if (record is not null)
            return LocatedFields.ReadWords(record.Current, fields.Place);
        if (group.Position is { } at && FindArea(at) is { } area)
            return area;
        var known = register
            .Records.Values.Select(one => LocatedFields.ReadWords(one.Current, fields.Place))
            .Where(words => words.Length > 0)
            .ToHashSet(StringComparer.Ordinal);
        return group.Photos[0].Name.Split('/').FirstOrDefault(known.Contains) ?? "";
    }

    private string? FindArea(Position at)
    {
        var real = CoordinateSystems.IsTrueSystem(at.System)
            ? at
            : PositionConversion.ConvertPosition(at, CoordinateSystem.Cgcs2000);
        return OutlineFile.FindAreas(outlines, real).Select(area => area.Name).FirstOrDefault();
    }

    // What a record says already stays: photos complete it and correct nothing.
    private Dictionary<string, string> ListFills(
        PhotoGroup group,
        Record? record,
        string name,
        string township
    )
    {
        var fills = new Dictionary<string, string>(StringComparer.Ordinal);
        Fill(LocatedFields.Point, group.Position is { } at ? LocatedFields.FormatPoint(at) : null);
        if (fills.ContainsKey(LocatedFields.Point))
            Fill(LocatedFields.PointSystem, LocatedFields.FormatSystem(group.Position!.System));
        Fill(fields.Period, group.Taken?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (record is null)
        {
            Fill(fields.Name, name);
            Fill(fields.Place, township);
        }

        return fills;

        void Fill(string? field, string? words)
        {
            if (field is not null && words is { Length: > 0 } && record?.Current[field] is null)
                fills[field] = words;
        }
    }

    private IEnumerable<string> FindDoubts(
        PhotoGroup group,
        PhotoMatch match,
        Record? record,
        string name,
        string township
    )
    {
        if (record is not null && match.Metres is > FarMetres and var metres)
            yield return $"照片离登记的坐标 {FormatDistance(metres)}，登记的坐标没有改，请核对是不是这一处";
        foreach (var doubt in record is null ? FindDoubtsOfNew(group, match, name, township) : [])
            yield return doubt;
        if (group.Position is null && (record is null || LocatedFields.ReadPosition(record.Current) is null))
            yield return "照片里没有位置";
        if (group.Taken is { } taken && taken.Year != open.Dossier.Year)
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"照片是 {taken.Year} 年拍的，档案是 {open.Dossier.Year} 年度"
            );
    }

    private IEnumerable<string> FindDoubtsOfNew(
        PhotoGroup group,
        PhotoMatch match,
        string name,
        string township
    )
    {
        if (match.Near.Count > 1 && group.Hint.Length == 0)
            yield return $"附近有几处：{string.Join("、", match.Near.Select(DescribeNear))}，请写明是哪一处";
        if (name.Length == 0)
            yield return "新的一处，还没有名称";
        if (township.Length == 0 && fields.Place is not null)
            yield return $"没有写在哪个{fields.PlaceLabel}";
    }

    private static string DescribeNear((KnownPlace Place, double Metres) near) =>
        $"{near.Place.Name}（{near.Place.Id}，{FormatDistance(near.Metres)}）";

    internal static string FormatDistance(double metres) =>
        metres < 1000
            ? string.Create(CultureInfo.InvariantCulture, $"{metres:0} 米")
            : string.Create(CultureInfo.InvariantCulture, $"{metres / 1000:0.0} 千米");
}
