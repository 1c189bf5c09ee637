// Each is the project's own component of that name, where it has one (astro/components.ts).

declare module 'virtual:lanyard/components/AchievementPage' {
  const AchievementPage: typeof import('../components/AchievementPage.astro').default;
  export default AchievementPage;
}

declare module 'virtual:lanyard/components/BadgePage' {
  const BadgePage: typeof import('../components/BadgePage.astro').default;
  export default BadgePage;
}

declare module 'virtual:lanyard/components/CataloguePage' {
  const CataloguePage: typeof import('../components/CataloguePage.astro').default;
  export default CataloguePage;
}

declare module 'virtual:lanyard/components/CollectionPage' {
  const CollectionPage: typeof import('../components/CollectionPage.astro').default;
  export default CollectionPage;
}

declare module 'virtual:lanyard/components/Footer' {
  const Footer: typeof import('../components/Footer.astro').default;
  export default Footer;
}

declare module 'virtual:lanyard/components/HelpPage' {
  const HelpPage: typeof import('../components/HelpPage.astro').default;
  export default HelpPage;
}

declare module 'virtual:lanyard/components/HomePage' {
  const HomePage: typeof import('../components/HomePage.astro').default;
  export default HomePage;
}

declare module 'virtual:lanyard/components/IssuerPage' {
  const IssuerPage: typeof import('../components/IssuerPage.astro').default;
  export default IssuerPage;
}

declare module 'virtual:lanyard/components/Masthead' {
  const Masthead: typeof import('../components/Masthead.astro').default;
  export default Masthead;
}

declare module 'virtual:lanyard/components/NotFoundPage' {
  const NotFoundPage: typeof import('../components/NotFoundPage.astro').default;
  export default NotFoundPage;
}
