using Youju.UseCases.Surveys;

namespace Youju.UseCases.Tests.Surveys;

public sealed class SurveyBoxTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("youju-surveys-");

    private SurveyBox Box => new(data.FullName);

    public void Dispose() => data.Delete(recursive: true);

    // Everybody has looked before anybody handed out, as after a double click.
    [Fact]
    public void Sheets_that_are_handed_out_at_once_are_all_of_one_survey()
    {
        var begun = Enumerable.Range(0, 8).Select(_ => BeginSurvey()).ToList();

        var codes = begun
            .AsParallel()
            .WithDegreeOfParallelism(8)
            .SelectMany(one => Box.HandOut(one, 20))
            .ToList();

        var survey = Box.FindSurvey("unit-2024", "s1")!;
        Assert.Equal(codes.Order(), survey.Codes.Order());
        Assert.All(codes, code => Assert.Equal(survey.Id, Box.FindByCode(code)?.Id));
    }

    [Fact]
    public void A_sheet_counts_once_however_often_it_is_sent()
    {
        var code = Box.HandOut(BeginSurvey(), 1)[0];
        var survey = Box.FindByCode(code)!;

        var kept = Enumerable
            .Range(0, 8)
            .AsParallel()
            .WithDegreeOfParallelism(8)
            .Count(at => Box.KeepAnswer(survey, SurveyForm.CreateBlank(code) with { Opinion = $"{at}" }));

        Assert.Equal(1, kept);
    }

    [Fact]
    public void An_opinion_is_kept_without_what_it_says_of_a_person()
    {
        var code = Box.HandOut(BeginSurvey(), 1)[0];
        var survey = Box.FindByCode(code)!;

        Box.KeepAnswer(
            survey,
            SurveyForm.CreateBlank(code) with
            {
                Opinion = "身份证430603199001011234，微信号：linghuchong99，厕所要修。",
            }
        );

        Assert.Equal(
            "身份证〔不公开〕，微信号：〔不公开〕，厕所要修。",
            Assert.Single(Box.ListForms(survey)).Opinion
        );
    }

    private KeptSurvey BeginSurvey() =>
        new(Box.CreateId(), "unit-2024", "s1", "满意度调查", "云溪区文旅中心", ["tourism"], "visitors", []);
}
