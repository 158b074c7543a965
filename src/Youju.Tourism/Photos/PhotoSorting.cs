using Youju.Tourism.Coordinates;

namespace Youju.Tourism.Photos;

/// <summary>Puts photos of one place together, and finds the records to which they belong.</summary>
/// <remarks>A name tells more than a position: whoever sorted photos into folders knew what they show.</remarks>
/// <param name="places">The records as they are.</param>
/// <param name="withinMetres">How near photos and records of one place are.</param>
public sealed class PhotoSorting(IReadOnlyList<KnownPlace> places, double withinMetres)
{
    // A second record this much farther away is not meant.
    private const double ClearlyFarther = 2;
    private const int MostNear = 5;
    private const int LeastName = 2;

    // Without a fix a photo belongs to the one that the same phone took just before or after.
    private static readonly TimeSpan SameStop = TimeSpan.FromMinutes(3);

    private readonly IReadOnlyList<KnownPlace> places = [.. places.Select(ToTruePlace)];

    /// <summary>The photos by place, in the order in which they were taken.</summary>
    public IReadOnlyList<PhotoGroup> GroupPhotos(IEnumerable<TakenPhoto> photos)
    {
        var sorted = photos
            .OrderBy(photo => photo.Taken ?? DateTime.MaxValue)
            .ThenBy(photo => photo.Name, StringComparer.Ordinal)
            .ToList();
        var groups = new List<(List<TakenPhoto> Photos, string Hint)>();
        // Those with a name or a position first: the others are laid beside them.
        foreach (
            var photo in sorted.OrderBy(photo => ReadHint(photo.Name).Length == 0 && photo.Position is null)
        )
        {
            var hint = ReadHint(photo.Name);
            var group = groups.Find(one => one.Hint == hint && BelongsTo(photo, one.Photos, hint));
            if (group.Photos is null)
                groups.Add((group.Photos = [], hint));
            group.Photos.Add(photo);
        }

        return
        [
            .. groups.Select(group => new PhotoGroup([.. group.Photos.OrderBy(sorted.IndexOf)], group.Hint)),
        ];
    }

    /// <summary>The record of a group.</summary>
    public PhotoMatch MatchGroup(PhotoGroup group)
    {
        var at = group.Position is { } position ? ToTruePosition(position) : null;
        var near = ListNear(at);
        if (places.Where(place => place.Name == group.Hint).ToList() is [var named])
            return new(named, near, Measure(at, named), IsByName: true);
        var isClear =
            group.Hint.Length == 0
            && (near.Count == 1 || (near.Count > 1 && near[1].Metres > near[0].Metres * ClearlyFarther));
        return isClear
            ? new(near[0].Place, near, near[0].Metres, IsByName: false)
            : new(null, near, near.Count > 0 ? near[0].Metres : null, IsByName: false);
    }

    /// <summary>What the folder or the file calls the place: 大矶头/IMG_1.jpg and 大矶头2.jpg both show 大矶头.</summary>
    public string ReadHint(string path)
    {
        var parts = path.Replace('\\', '/').Split('/');
        var stem = TrimNumber(Path.GetFileNameWithoutExtension(parts[^1]));
        var names = parts[..^1].Reverse().Prepend(stem).ToList();
        return names.Find(name => places.Any(place => place.Name == name)) ?? names.Find(IsChineseName) ?? "";
    }

    private static bool IsChineseName(string name) =>
        name.Length >= LeastName
        && name.Count(letter => letter is >= '一' and <= '鿿') * 2 > name.Length
        && !IsOfCamera(name);

    // 微信图片_2025… and 屏幕截图 name nothing.
    private static bool IsOfCamera(string name) =>
        new[] { "图片", "照片", "截图", "相机", "微信", "拍摄", "现场", "新建文件夹" }.Any(word =>
            name.Contains(word, StringComparison.Ordinal)
        );

    private static string TrimNumber(string stem) =>
        stem.TrimEnd(
            '0',
            '1',
            '2',
            '3',
            '4',
            '5',
            '6',
            '7',
            '8',
            '9',
            '(',
            ')',
            '（',
            '）',
            '-',
            '_',
            ' ',
            '.'
        );

    private bool BelongsTo(TakenPhoto photo, List<TakenPhoto> group, string hint) =>
        hint.Length > 0 || group.Exists(other => IsOfOneStop(photo, other));

    private bool IsOfOneStop(TakenPhoto photo, TakenPhoto other)
    {
        if (photo.Position is { } here && other.Position is { } there)
            return GroundDistance.MeasureMetres(ToTruePosition(here), ToTruePosition(there)) <= withinMetres;
        return photo.Device == other.Device
            && photo.Taken is { } taken
            && other.Taken is { } before
            && (taken - before).Duration() <= SameStop;
    }

    private List<(KnownPlace Place, double Metres)> ListNear(Position? at) =>
        at is null
            ? []
            :
            [
                .. places
                    .Where(place => place.Position is not null)
                    .Select(place => (place, Metres: GroundDistance.MeasureMetres(at, place.Position!)))
                    .Where(near => near.Metres <= withinMetres)
                    .OrderBy(near => near.Metres)
                    .Take(MostNear),
            ];

    private static double? Measure(Position? at, KnownPlace place) =>
        at is not null && place.Position is { } there ? GroundDistance.MeasureMetres(at, there) : null;

    private static KnownPlace ToTruePlace(KnownPlace place) =>
        place.Position is { } position ? place with { Position = ToTruePosition(position) } : place;

    private static Position ToTruePosition(Position position) =>
        CoordinateSystems.IsTrueSystem(position.System)
            ? position
            : PositionConversion.ConvertPosition(position, CoordinateSystem.Cgcs2000);
}
