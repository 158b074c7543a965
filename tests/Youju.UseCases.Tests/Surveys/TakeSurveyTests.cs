using Youju.Domain.Registers;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Imports;
using Youju.UseCases.Refusals;
using Youju.UseCases.Surveys;

namespace Youju.UseCases.Tests.Surveys;

/// <summary>Sheets of a survey are counted into a record, which may already say otherwise.</summary>
public sealed class TakeSurveyTests : IDisposable
{
    private static readonly DateTimeOffset At = new(2026, 1, 5, 9, 0, 0, TimeSpan.FromHours(8));

    private readonly OwnFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Counts_that_somebody_recorded_are_not_replaced()
    {
        var (into, record) = RecordSurvey("200");

        var refused = Assert.Throws<UsageException>(() => Take(into, record));

        Assert.Contains("发放份数记的是 200", refused.Message, StringComparison.Ordinal);
        Assert.Equal("200", ReadIssued(into));
    }

    [Fact]
    public void A_count_of_the_same_sheets_follows_them()
    {
        var (into, record) = RecordSurvey("");

        Take(into, record);
        Take(into, record, "乙", "丙");

        Assert.Equal("3", ReadIssued(into));
    }

    private static void Take(string into, string record, params string[] more) =>
        TakeSurvey.TakeAnswers(
            new(into, record, [.. more.Prepend("甲").Select(SurveyForm.CreateBlank)], At, "调查员")
        );

    private (string Folder, string Record) RecordSurvey(string issued)
    {
        var (into, file) = (folder.Path("档案"), folder.Path("满意度调查.csv"));
        CreateDossier.CreateBlank(new(into, "旅游中心", 2025, ["cn-hunan", "tourism"], At));
        File.WriteAllText(file, $"调查名称,调查日期,发放份数\n游客满意度,2025-10-03,{issued}\n");
        ImportFile.ImportAll(new([new ImportSettings(file, into) { At = At }]), _ => { });
        return (into, Records(into).Single().Id);
    }

    private static string? ReadIssued(string into) =>
        Records(into).Single().Current["issued"] is { } value ? FieldText.FormatValue(value) : null;

    private static IEnumerable<Domain.Registers.Record> Records(string into) =>
        OpenDossier.FromFolder(into, pack: null).Dossier.Registers[TakeSurvey.Register].Records.Values;
}
