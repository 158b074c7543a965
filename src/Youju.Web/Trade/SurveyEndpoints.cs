using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Packs.Definitions.Tourism;
using Youju.Packs.Library;
using Youju.Text.Times;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.UseCases.Surveys;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Trade;

/// <summary>满意度调查: sheets handed out under codes, filled in by anybody, counted into their record.</summary>
internal static class SurveyEndpoints
{
    private const string Route = "/dossiers/{key}/surveys/{record}";
    private const string Public = "/public/survey/{code}";
    private const int MostAtOnce = 500;

    public static void MapSurveys(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, (DossierView view, string record, WorkbenchSettings settings) =>
                Show(view, record, settings, null)
            )
            .NeedsRight(Right.ReadDossier);
        app.MapPost(Route + "/sheets", HandOutAsync).NeedsRight(Right.EditDossier);
        app.MapPost(Route, CountIn).NeedsRight(Right.EditDossier);
        app.MapGet("/public/survey", FindSheet).NeedsRight(Right.SeePublished);
        app.MapGet(Public, ShowSheet).NeedsRight(Right.SeePublished);
        app.MapPost(Public, AnswerAsync).NeedsRight(Right.SeePublished).TakesPublicFiles();
    }

    private static IResult Show(DossierView view, string record, WorkbenchSettings settings, string? refusal)
    {
        if (
            !view.Open.Dossier.Registers.TryGetValue(TakeSurvey.Register, out var register)
            || register.Records.GetValueOrDefault(record) is not { Current.IsWithdrawn: false } found
        )
            return Results.NotFound();
        var box = new SurveyBox(settings.Folder);
        var survey = box.FindSurvey(view.Line.Key, record);
        var forms = survey is null ? [] : box.ListForms(survey);
        var asked = survey is null
            ? null
            : view.Open.Pack.Questionnaires.GetValueOrDefault(survey.Questionnaire);
        return PageResults.ShowPage<SurveyPage>(
            new
            {
                View = view,
                Register = register,
                Record = found,
                Survey = survey,
                Count = asked is null || survey is null ? null : SurveyCount.CountForms(asked, forms),
                Open = forms.Where(form => !form.IsReturned).Select(form => form.Code).ToList(),
                Refusal = refusal,
            },
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
    }

    private static async Task<IResult> HandOutAsync(
        DossierView view,
        string record,
        HttpContext http,
        WorkbenchSettings settings,
        DossierDesk desk
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var count = int.TryParse(
            form["count"],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var asked
        )
            ? asked
            : 0;
        if (count is < 1 or > MostAtOnce)
            return Show(view, record, settings, $"一次印 1 至 {MostAtOnce} 份。");
        try
        {
            var box = new SurveyBox(settings.Folder);
            var begun = box.FindSurvey(view.Line.Key, record);
            var (key, questionnaire) = TakeSurvey.FindQuestionnaire(view.Open, begun?.Questionnaire);
            var survey = begun ?? BeginSurvey(box, view, record, key);
            var codes = box.HandOut(survey, count);
            var address = $"{http.Request.Scheme}://{http.Request.Host}/public/survey";
            var day = ChinaTime.FindDay(desk.Now);
            var docx = SurveyPaper.WriteSheets(questionnaire, survey.Title, survey.Unit, codes, address, day);
            return Results.File(docx, MediaTypes.Word, "问卷.docx");
        }
        catch (UsageException refused)
        {
            return Show(view, record, settings, desk.Describe(refused.Remark));
        }
    }

    private static KeptSurvey BeginSurvey(SurveyBox box, DossierView view, string record, string key) =>
        new(
            box.CreateId(),
            view.Line.Key,
            record,
            view.Open.Pack.Questionnaires[key].Title,
            view.Open.Dossier.Unit.Name,
            view.Open.Dossier.Packs,
            key,
            []
        );

    private static IResult CountIn(
        DossierView view,
        string record,
        HttpContext http,
        WorkbenchSettings settings,
        DossierDesk desk
    )
    {
        var box = new SurveyBox(settings.Folder);
        if (box.FindSurvey(view.Line.Key, record) is not { } survey)
            return Show(view, record, settings, "还没有发出一份。");
        try
        {
            TakeSurvey.TakeAnswers(
                new(view.Id, record, box.ListForms(survey), desk.Now, http.ReadPerson().Name)
                {
                    Questionnaire = survey.Questionnaire,
                }
            );
            return Results.Redirect(
                $"{view.Path}/registers/{TakeSurvey.Register}/{Uri.EscapeDataString(record)}"
            );
        }
        catch (UsageException refused)
        {
            return Show(view, record, settings, desk.Describe(refused.Remark));
        }
    }

    private static IResult FindSheet(string? code) =>
        code?.Trim() is { Length: > 0 } typed
            ? Results.Redirect($"/public/survey/{Uri.EscapeDataString(typed.ToLowerInvariant())}")
            : ShowForm(null, null, "", null, StatusCodes.Status200OK);

    private static IResult ShowSheet(string code, WorkbenchSettings settings)
    {
        var box = new SurveyBox(settings.Folder);
        if (box.FindByCode(code) is not { } survey)
            return ShowForm(
                null,
                null,
                code,
                "没有这个编号，请对照问卷再输一次。",
                StatusCodes.Status404NotFound
            );
        return box.HasAnswer(survey, code)
            ? ShowForm(survey, null, code, "这一份已经收到，谢谢。", StatusCodes.Status200OK)
            : ShowForm(survey, FindAsked(survey), code, null, StatusCodes.Status200OK);
    }

    private static async Task<IResult> AnswerAsync(string code, HttpContext http, WorkbenchSettings settings)
    {
        var box = new SurveyBox(settings.Folder);
        if (box.FindByCode(code) is not { } survey || FindAsked(survey) is not { } asked)
            return ShowForm(
                null,
                null,
                code,
                "没有这个编号，请对照问卷再输一次。",
                StatusCodes.Status404NotFound
            );
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var shares = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var item in asked.Items)
            if (
                asked.Answers.FirstOrDefault(answer => answer.Label == form["item." + item.Key]) is { } chosen
            )
                shares[item.Key] = chosen.Share;
        var answered = new SurveyForm(code, shares, form["opinion"].ToString());
        if (!shares.ContainsKey(asked.Overall))
            return ShowForm(
                survey,
                asked,
                code,
                $"还没有选“{asked.Items.First(item => item.Key == asked.Overall).Label}”，选了才算一份。",
                StatusCodes.Status422UnprocessableEntity,
                answered
            );
        var isNew = box.KeepAnswer(survey, answered);
        return ShowForm(
            survey,
            null,
            code,
            isNew ? "收到了，谢谢。" : "这一份已经收到，谢谢。",
            StatusCodes.Status200OK
        );
    }

    private static Questionnaire? FindAsked(KeptSurvey survey) =>
        PackLibrary.LoadPack(survey.Packs).Questionnaires.GetValueOrDefault(survey.Questionnaire);

    private static IResult ShowForm(
        KeptSurvey? survey,
        Questionnaire? asked,
        string code,
        string? said,
        int status,
        SurveyForm? typed = null
    ) =>
        PageResults.ShowPage<SheetPage>(
            new
            {
                Survey = survey,
                Asked = asked,
                Code = code,
                Said = said,
                Typed = typed ?? SurveyForm.CreateBlank(code),
            },
            status
        );
}
