using System.Globalization;
using Microsoft.Data.Sqlite;
using Youju.Domain.Dossiers;
using Youju.Domain.Submissions;
using Youju.Storage.Submissions;

namespace Youju.Web.Tests.Submissions;

/// <summary>Units by the hundred or the ten thousand, as they leave acceptance: three years each, with findings, costs and scores.</summary>
internal static class ManyUnits
{
    /// <summary>The years of each.</summary>
    public static readonly int[] Years = [2023, 2024, 2025];

    private const int Rules = 12;
    private const int Costs = 8;

    /// <summary>How a unit is called.</summary>
    /// <param name="number">From 1.</param>
    public static string Name(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"第{number}街道办事处");

    /// <summary>Lays them below a unit of the tree.</summary>
    public static void Place(string file, string above, int count)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        foreach (var number in Enumerable.Range(1, count))
        {
            var id = UnitId.FromName(Name(number)).ToString();
            Run(
                connection,
                "INSERT INTO units (Id, Name, Parent) VALUES ($0, $1, $2)",
                id,
                Name(number),
                above
            );
            foreach (var year in Years)
                PlaceYear(
                    connection,
                    string.Create(CultureInfo.InvariantCulture, $"{id}-{year}"),
                    number,
                    year
                );
        }

        // One line tells all lists that there is something new.
        Run(
            connection,
            "INSERT INTO log (Number, At, By, Verb, Dossier, Detail, Hash) SELECT MAX(Number) + 1, $0, '装数', 'unit', '', '装入', $1 FROM log",
            "2026-01-01T00:00:00.000Z",
            count.ToString(CultureInfo.InvariantCulture)
        );
        transaction.Commit();
    }

    private static void PlaceYear(SqliteConnection connection, string key, int number, int year)
    {
        Run(
            connection,
            "INSERT INTO dossiers (Id, Unit, Year, Version, FrozenBy, FrozenAt, FrozenWhy) VALUES ($0, $1, $2, $0, '主任', $3, '已报送县财政局')",
            key,
            Name(number),
            year,
            "2026-01-01T00:00:00.000Z"
        );
        foreach (var (act, at) in ListActs(key, number, year).Select((act, at) => (act, at + 1)))
            Run(
                connection,
                "INSERT INTO submission_acts (Dossier, Number, Kind, By, At, Act) VALUES ($0, $1, $2, $3, $4, $5)",
                key,
                at,
                act.Kind.ToString(),
                act.By,
                "2026-01-01T00:00:00.000Z",
                ActText.FormatAct(act with { Number = at })
            );
    }

    private static IEnumerable<SubmissionAct> ListActs(string key, int number, int year)
    {
        var at = new DateTimeOffset(year + 1, 3, 1, 1, 0, 0, TimeSpan.Zero).AddHours(number % 700);
        yield return new(ActKind.Approve, SubmissionSide.Unit, "主任", at, key, "");
        yield return new(ActKind.HandIn, SubmissionSide.Unit, "主任", at, key, "")
        {
            Route = [SubmissionSide.Finance],
            Addressee = "县财政局",
            Snapshot = Describe(key, number),
        };
        if (number % 5 > 0)
            yield return new(ActKind.Accept, SubmissionSide.Finance, "科长", at.AddDays(3), key, "齐全");
    }

    private static SubmissionSnapshot Describe(string key, int number) =>
        new(key, ["cn@2026.11"], "1.0")
        {
            Findings = Count("FIG0", Rules, at => (number + at) % 5),
            Examples = Count("FIG0", Rules, at => $"第 {number % 40} 段：合计应为 {at}.00 万元"),
            Costs = Count("成果", Costs, at => 10m + ((number * 7) + at) % 90),
            Errors = number % 4,
            Score = 80 + (number % 20),
            Grade = "良",
            Execution = 90 + (number % 10),
        };

    private static Dictionary<string, T> Count<T>(string stem, int count, Func<int, T> value) =>
        Enumerable
            .Range(1, count)
            .ToDictionary(at => string.Create(CultureInfo.InvariantCulture, $"{stem}{at:00}"), value);

    private static void Run(SqliteConnection connection, string text, params object[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var (value, at) in values.Select((value, at) => (value, at)))
            command.Parameters.AddWithValue($"${at}", value);
        command.ExecuteNonQuery();
    }
}
