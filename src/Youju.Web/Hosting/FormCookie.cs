using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Youju.Web.Hosting;

/// <summary>The cookie that a form's mark must fit; two workbenches on one machine do not take each other's.</summary>
internal sealed class FormCookie : CookieBuilder
{
    private readonly OwnAddress address;

    public FormCookie(OwnAddress address)
    {
        this.address = address;
        SameSite = SameSiteMode.Strict;
        HttpOnly = true;
        IsEssential = true;
    }

    // Cookies do not tell ports apart, so the name does.
    public override string? Name
    {
        get => $"youju-form-{address.Port.ToString(CultureInfo.InvariantCulture)}";
        set => throw new InvalidOperationException("The port gives the name.");
    }
}
