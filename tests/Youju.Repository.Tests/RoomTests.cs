namespace Youju.Repository.Tests;

/// <summary>A folder is a room with one subject: those below it do not know it, and a reader can hold its lines.</summary>
/// <remarks>What stands in the lists is still to be mended; they only get shorter.</remarks>
public sealed class RoomTests
{
    private const int LongestLine = 140;
    private const int MostNamesTwice = 3;

    private static readonly string[] Vague = ["Of", "Read", "Take", "Get", "Find", "Run", "Make", "Do"];

    private static readonly string[][] KnownCircles =
    [
        ["Youju.Checking/Claims", "Youju.Checking/Rules", "Youju.Checking/Rules/Figures"],
        ["Youju.Cli/Help", "Youju.Cli/Terminals"],
    ];

    // How many methods a project has left to mend; those of Formats have their name from the library of pdf.
    private static readonly Dictionary<string, int> KnownVagueNames = new(StringComparer.Ordinal)
    {
        ["Youju.Checking"] = 41,
        ["Youju.Formats"] = 2,
        ["Youju.Reading"] = 10,
    };

    [Fact]
    public void No_two_folders_of_a_project_know_each_other()
    {
        var circles = Rooms
            .FindCircles()
            .Where(circle =>
                !KnownCircles.Any(known => circle.All(room => known.Contains(room["src/".Length..])))
            );

        Assert.True(!circles.Any(), string.Join("\n", circles.Select(circle => string.Join(" · ", circle))));
    }

    [Fact]
    public void Hardly_a_name_is_given_to_two_types()
    {
        var twice = Rooms.Homes.Where(home => home.Count() > 1).Select(home => home.Key).ToList();

        Assert.True(twice.Count <= MostNamesTwice, string.Join(", ", twice));
    }

    [Fact]
    public void No_line_is_longer_than_a_reader_sees()
    {
        var longLines = Repository
            .FilesUnder("src/", ".cs")
            .SelectMany(file =>
                Repository
                    .Read(file)
                    .Split('\n')
                    .Select((line, at) => (Place: $"{file}:{at + 1}", line.TrimEnd().Length))
            )
            .Where(line => line.Length > LongestLine);

        Assert.Empty(longLines.Select(line => line.Place));
    }

    [Fact]
    public void A_method_says_what_it_does_to_what()
    {
        var vague = Repository
            .FilesUnder("src/", ".cs")
            .SelectMany(Methods.In)
            .Where(method => !method.IsOverride && Vague.Contains(method.Name))
            .Select(method => $"{method.File} {method.Name}");

        Assert.Empty(ListMoreThanKnown(vague, KnownVagueNames));
    }

    private static IEnumerable<string> ListMoreThanKnown(
        IEnumerable<string> places,
        Dictionary<string, int> known
    )
    {
        return places
            .GroupBy(place => place.Split('/')[1], StringComparer.Ordinal)
            .Where(project => project.Count() > known.GetValueOrDefault(project.Key))
            .SelectMany(project => project);
    }
}
