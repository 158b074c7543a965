using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Registers;
using Youju.Text.Words;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Dossiers;

namespace Youju.Web.Api.Resources;

/// <summary>The registers of a dossier: which there are, what each holds, and that one has nothing this year.</summary>
internal static class RegisterResources
{
    /// <summary>The path of the registers.</summary>
    public const string Route = DossierResources.Route + "/registers";

    public static void MapRegisterResources(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ListRegisters)
            .ServesPrograms(Right.ReadDossier, new("有哪些台账") { Answer = "registerPage", IsPaged = true });
        app.MapGet(Route + "/{register}", ShowRegister)
            .ServesPrograms(
                Right.ReadDossier,
                new("一本台账：字段、选项、状态、多少条记录") { Answer = "register", IsTagged = true }
            );
        app.MapPost(Route + "/{register}/none", DeclareNone)
            .ServesPrograms(
                Right.EditDossier,
                new("声明这本台账本年没有：它的数才是 0")
                {
                    Answer = "register",
                    NeedsMatch = true,
                    Refusals = [422],
                }
            );
    }

    public static string BuildAddress(DossierView view, string register) =>
        $"{DossierResources.BuildAddress(view.Line.Key)}/registers/{Uri.EscapeDataString(register)}";

    /// <exception cref="Hosting.ProblemException">There is none of that key.</exception>
    public static Register RequireRegister(DossierView view, string key) =>
        view.Open.Dossier.Registers.GetValueOrDefault(key) ?? throw ApiAnswers.CreateMissing($"台账“{key}”");

    private static IResult ListRegisters(DossierView view, HttpContext http) =>
        ApiPages.SendPage(
            http,
            [.. view.Open.Dossier.Registers.Values],
            register => register.Definition.Key,
            register => DescribeHead(view, register)
        );

    private static IResult ShowRegister(DossierView view, string register, HttpContext http) =>
        ApiAnswers.SendTagged(
            http,
            EntityTags.FormatVersion(view.Open.Seen),
            DescribeRegister(view, RequireRegister(view, register))
        );

    private static IResult DeclareNone(DossierView view, string register, HttpContext http, DossierDesk desk)
    {
        RequireRegister(view, register);
        EntityTags.RequireMatch(http, EntityTags.FormatVersion(view.Open.Seen));
        DeclareEmpty.DeclareRegisters(new(view.Id, [register], desk.Now));
        var after = desk.Open(view.Line.Key, Hosting.AccessGateExtensions.ReadPerson(http))!;
        http.Response.Headers.ETag = EntityTags.FormatVersion(after.Open.Seen);
        return ApiAnswers.SendValue(DescribeRegister(after, RequireRegister(after, register)));
    }

    private static object DescribeHead(DossierView view, Register register) =>
        new
        {
            key = register.Definition.Key,
            label = register.Definition.Label,
            records = register.Records.Values.Count(record => !record.Current.IsWithdrawn),
            declaredEmpty = register.IsDeclaredEmpty,
            href = BuildAddress(view, register.Definition.Key),
        };

    private static object DescribeRegister(DossierView view, Register register) =>
        new
        {
            key = register.Definition.Key,
            label = register.Definition.Label,
            records = register.Records.Values.Count(record => !record.Current.IsWithdrawn),
            declaredEmpty = register.IsDeclaredEmpty,
            href = BuildAddress(view, register.Definition.Key),
            states = register.Definition.States.Select(state => new { key = state.Key, label = state.Label }),
            fields = register.Definition.Fields.Select(DescribeField),
        };

    private static object DescribeField(FieldDefinition field) =>
        new
        {
            key = field.Key,
            label = field.Label,
            type = KeyNames.ToKebabCase(field.Type.ToString()),
            required = field.IsRequired,
            unit = field.Type == FieldType.Money ? "元" : field.Unit.Symbol,
            personal = field.IsPersonal,
            choices = field.Choices.Select(choice => new { key = choice.Key, label = choice.Label }),
            register = field.Register,
            note = field.Note,
            example = field.Example,
        };
}
