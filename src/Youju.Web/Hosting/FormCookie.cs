using Microsoft.AspNetCore.Http;

namespace Youju.Web.Hosting;

/// <summary>The cookie that a form's mark must fit; two workbenches on one machine do not take each other's.</summary>
internal sealed class FormCookie : CookieBuilder
{
    private const string Stem = "youju";

    private readonly OwnAddress address;

    public FormCookie(OwnAddress address)
    {
        this.address = address;
        SameSite = SameSiteMode.Strict;
        HttpOnly = true;
        IsEssential = true;
    }

    public override string? Name
    {
        get => address.CookieStem.Replace(Stem, $"{Stem}-form", StringComparison.Ordinal);
        set => throw new InvalidOperationException("The address gives the name.");
    }
}
