using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Youju.Web.Layout;

/// <summary>Pages as answers.</summary>
internal static class PageResults
{
    /// <summary>A component as a whole page.</summary>
    public static RazorComponentResult<TPage> ShowPage<TPage>(object parameters, int status = 200)
        where TPage : IComponent => new(parameters) { StatusCode = status };

    /// <summary>A page of a few sentences.</summary>
    public static RazorComponentResult<BarePage> ShowWords(int status, string title, params string[] lines) =>
        ShowPage<BarePage>(new { Title = title, Lines = lines }, status);
}
