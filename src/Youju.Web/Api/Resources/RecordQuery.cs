using Microsoft.AspNetCore.Http;
using Youju.Domain.Registers;
using Youju.Web.Api.Protocol;
using Youju.Web.Registers;

namespace Youju.Web.Api.Resources;

/// <summary>Which records a program asks for, and in which order.</summary>
internal static class RecordQuery
{
    private const string Choice = "is.";

    private static readonly string[] Shows =
    [
        ListQuery.All,
        ListQuery.Unproved,
        ListQuery.Open,
        ListQuery.Hidden,
    ];

    public static IReadOnlyList<ApiField> Fields { get; } =
    [
        new("q", "记录里有这几个字"),
        new("sort", "按哪个字段排；前面加 - 从大到小；不知道的排在后面"),
        new("show", "unproved 没有佐证的，open 有错的，hidden 撤去的；不写是算数的"),
        new("is.字段", "字段（或 state）等于这个词，如 is.level=国家级"),
    ];

    /// <exception cref="Hosting.ProblemException">It names a field or a kind that there is not.</exception>
    public static ListQuery ReadQuery(RegisterDefinition definition, IQueryCollection query)
    {
        var sort = query["sort"].ToString();
        var field = sort.TrimStart('-');
        if (field.Length > 0 && definition.FindField(field) is null)
            throw CreateUnknown("sort", field, definition);
        var show = query["show"].ToString();
        if (!Shows.Contains(show))
            throw ApiAnswers.CreateBadQuery(
                "show",
                $"show 应为 {string.Join('、', Shows.Skip(1))}，现为“{show}”。"
            );
        var choices = query
            .Where(one => one.Key.StartsWith(Choice, StringComparison.Ordinal))
            .ToDictionary(
                one => one.Key[Choice.Length..],
                one => one.Value.ToString(),
                StringComparer.Ordinal
            );
        foreach (var name in choices.Keys)
            if (name != FieldFilter.StateField && definition.FindField(name) is null)
                throw CreateUnknown(Choice + name, name, definition);
        return new(
            query["q"].ToString().Trim(),
            field.Length > 0 ? field : null,
            sort.StartsWith('-'),
            show,
            choices,
            Page: 1
        );
    }

    private static Hosting.ProblemException CreateUnknown(
        string where,
        string field,
        RegisterDefinition definition
    ) =>
        ApiAnswers.CreateBadQuery(
            where,
            $"台账“{definition.Label}”没有字段“{field}”。有：{string.Join('、', definition.Fields.Select(one => one.Key))}。"
        );
}
