using System.Reflection;
using System.Xml.Linq;

namespace Charley.Tests.Conventions;

/// <summary>What holds of every type of the program.</summary>
public sealed class TypeTests
{
    private static readonly Assembly[] Assemblies =
    [
        typeof(Charley.Assessments.Assessor).Assembly, typeof(Charley.Formats.Problem).Assembly, typeof(Charley.Reports.AssessmentJson).Assembly,
        typeof(Charley.Content.Shipped).Assembly, Assembly.Load("Charley.Cli"),
    ];

    [Fact]
    public void Every_class_is_sealed_static_or_abstract() =>
        Assert.Empty(Types().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName));

    [Fact]
    public void Abstract_classes_are_closed_families() =>
        Assert.Empty(Types().Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false, IsNested: false }
            && type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(made => made.IsPublic || IsOpen(made))).Select(type => type.FullName));

    [Fact]
    public void Nothing_public_can_be_set() =>
        Assert.Empty(from type in Types()
                     where type.IsPublic
                     from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
                     where property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
                     select $"{type.FullName}.{property.Name}");

    [Fact]
    public void Every_public_type_of_the_engine_says_what_it_is()
    {
        var documented = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Charley.xml")).Descendants("member")
            .Where(member => member.Element("summary") is { } summary && summary.Value.Trim().Length > 0 || member.Elements("param").Any())
            .Select(member => (string)member.Attribute("name")!).ToHashSet(StringComparer.Ordinal);
        var silent = Assemblies[0].GetExportedTypes().Where(type => !documented.Contains("T:" + type.FullName!.Replace('+', '.'))).Select(type => type.FullName);
        Assert.Empty(silent);
    }

    /// <summary>A record class has a protected copy constructor; that one opens nothing while the others are private.</summary>
    private static bool IsOpen(ConstructorInfo made) =>
        made.IsFamily && !(made.GetParameters() is [{ } only] && only.ParameterType == made.DeclaringType);

    private static IEnumerable<Type> Types() => Assemblies.SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.Namespace?.StartsWith("Charley", StringComparison.Ordinal) == true
            && !type.Name.Contains('<', StringComparison.Ordinal) && type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null
            && type.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is null);
}
